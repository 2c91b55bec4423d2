import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { type WrittenArticles, writeArticles } from '../articles/article-writer.ts'
import { formatLedger, type Ledger, ledgerFile, parseLedger } from '../articles/ledger.ts'
import type { ImportPlan } from '../articles/plan-import.ts'
import type { Progress } from '../diagnostics/progress.ts'
import { type ImportResult, importBulletins } from '../pipeline.ts'
import { fingerprint, programFingerprint } from './fingerprint.ts'
import { lastImport, rememberImport } from './last-import.ts'
import { makeNameFinder } from './make-name-finder.ts'
import { importCache, namesMemory } from './names-memory.ts'
import { readAuthority } from './read-authority.ts'
import { articleNames, bulletinNames, readFiles, readTextFiles } from './read-files.ts'
import { UsageError } from './usage-error.ts'
import { words } from './words.ts'
import { requireFolder, type Workplace } from './workplace.ts'

/** What an import did, and every file with a message. */
export interface ImportRun {
  readonly files: readonly VFile[]
  /** Absent where nothing had changed since the last import, and none was made. */
  readonly result?: ImportResult
}

/** What the command line asks of an import. */
export interface ImportOptions {
  /** Ids whose new version replaces what a person wrote. */
  readonly accept?: ReadonlySet<string>
  /** Also where nothing has changed: somebody wants to see what was read. */
  readonly always?: boolean
  /** Names with their evidence, for the report: the memory of names does not hold it. */
  readonly evidence?: boolean
  /** Work out what would be written, and write nothing. */
  readonly dry?: boolean
}

/** Read the bulletins of a workplace and write its articles. */
export async function runImport(
  place: Workplace,
  options: ImportOptions,
  progress: Progress,
): Promise<ImportRun> {
  requireFolder(place.bulletins, '--bulletins')
  const input = readInput(place)
  const cache = importCache(place)
  const last = options.always || options.accept?.size ? undefined : lastImport(cache, inputHash(place, input))
  if (last) {
    progress.start('read').finish(last.figures)
    return { files: last.files }
  }
  const { authority, files: decisions } = readAuthority(place)
  const known = namesMemory(place, authority, decisions)
  const names = options.evidence ? makeNameFinder(place, authority) : known
  const ledger = parseLedger(input.ledger)
  const { bulletins, articles } = input
  const source = { bulletins, articles, ledger, names, reading: place.config.bulletins }
  const result = await importBulletins({ ...source, accept: options.accept ?? new Set() }, progress)
  if (result.plan.unknown.length > 0) throw new UsageError(words.usage.unknownIds(result.plan.unknown))
  const files = [...bulletins, input.ledger, ...decisions, ...result.plan.files]
  if (options.dry) return { files, result }
  const written = writePlan(place, result.plan, progress)
  if (!options.evidence) known.save()
  if (written.overtaken.length === 0)
    rememberImport(cache, inputHash(place, outcome(input, result.plan)), files, {
      bulletin: bulletins.length,
      unchanged: articles.length + written.written.filter(({ why }) => why === 'new').length,
    })
  return { files, result }
}

/** Everything that an import reads, unread. */
interface ImportInput {
  readonly bulletins: readonly VFile[]
  readonly articles: readonly VFile[]
  readonly ledger: VFile
}

function readInput(place: Workplace): ImportInput {
  return {
    bulletins: readFiles(place.bulletins, bulletinNames),
    articles: readTextFiles(place.articles, articleNames),
    ledger: ledgerOf(place),
  }
}

function ledgerOf({ articles }: Workplace): VFile {
  const path = join(articles, ledgerFile)
  const value = existsSync(path) ? readFileSync(path, 'utf8') : '{"articles":{}}'
  return new VFile({ path: ledgerFile, cwd: articles, value })
}

/** The input as the plan leaves it. */
function outcome(input: ImportInput, plan: ImportPlan): ImportInput {
  const texts = new Map(input.articles.map(({ path, value }) => [path, value]))
  for (const { path, after } of plan.changes) texts.set(path, after)
  const articles = [...texts].map(([path, value]) => new VFile({ path, value: value ?? '' }))
  return { ...input, articles, ledger: ledgerFileOf(plan.ledger) }
}

function ledgerFileOf(ledger: Ledger): VFile {
  return new VFile({ path: ledgerFile, value: formatLedger(ledger) })
}

function inputHash(place: Workplace, { bulletins, articles, ledger }: ImportInput): string {
  const sorted = [...articles].sort((a, b) => (a.path < b.path ? -1 : 1))
  const { authority, config } = place
  const files = [...bulletins, ...sorted, ledger, ...readFiles(authority, /./)]
  return fingerprint(files, [programFingerprint(), config.bulletins, config.names])
}

function writePlan({ articles }: Workplace, plan: ImportPlan, progress: Progress): WrittenArticles {
  const stage = progress.start('write', plan.changes.length)
  const written = writeArticles(articles, plan, () => stage.advance())
  stage.finish(counts(written, plan.unchanged, plan.edited.length))
  for (const { path } of written.overtaken) console.error(words.changedMeanwhile(path))
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
