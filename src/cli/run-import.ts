import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { type WrittenArticles, writeArticles } from '../articles/article-writer.ts'
import { ledgerFile, parseLedger } from '../articles/ledger.ts'
import type { Progress } from '../diagnostics/progress.ts'
import { type ImportResult, importBulletins } from '../pipeline.ts'
import { makeNameFinder } from './make-name-finder.ts'
import { readAuthority } from './read-authority.ts'
import { readFiles, readTextFiles } from './read-files.ts'
import { UsageError } from './usage-error.ts'
import { words } from './words.ts'
import { requireFolder, type Workplace } from './workplace.ts'

/** What an import did, and every file with a message. */
export interface ImportRun extends ImportResult {
  readonly written: WrittenArticles
  readonly files: readonly VFile[]
}

const bulletinNames = /\.(?:txt|md)$/i
const articleNames = /\.md$/i

/** Read the bulletins of a workplace and write its articles. */
export function runImport(place: Workplace, accept: ReadonlySet<string>, progress: Progress): ImportRun {
  requireFolder(place.bulletins, '--bulletins')
  const bulletins = readFiles(place.bulletins, bulletinNames)
  const ledger = ledgerOf(place)
  const decisions = readAuthority(place)
  const result = importBulletins(
    {
      bulletins,
      articles: readTextFiles(place.articles, articleNames),
      ledger: parseLedger(ledger),
      names: makeNameFinder(place, decisions.authority),
      accept,
    },
    progress,
  )
  if (result.plan.unknown.length > 0) throw new UsageError(words.usage.unknownIds(result.plan.unknown))
  const written = writePlan(place, result, progress)
  return { ...result, written, files: [...bulletins, ledger, ...decisions.files, ...result.plan.files] }
}

function ledgerOf({ articles }: Workplace): VFile {
  const path = join(articles, ledgerFile)
  const value = existsSync(path) ? readFileSync(path, 'utf8') : '{"articles":{}}'
  return new VFile({ path: ledgerFile, cwd: articles, value })
}

function writePlan({ articles }: Workplace, { plan }: ImportResult, progress: Progress): WrittenArticles {
  const stage = progress.start('write', plan.changes.length)
  const written = writeArticles(articles, plan, () => stage.advance())
  stage.finish(counts(written, plan.unchanged, plan.edited.length))
  return written
}

/** `3 new, 1 changed, 20 unchanged`: only what there is. */
function counts(
  { written, overtaken }: WrittenArticles,
  unchanged: number,
  edited: number,
): Record<string, number> {
  const figures: Record<string, number> = {}
  for (const { why } of written) figures[why] = (figures[why] ?? 0) + 1
  const all = { ...figures, unchanged, edited, overtaken: overtaken.length }
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0))
}
