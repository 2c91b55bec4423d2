import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { ArticleMemory } from '../articles/article-memory.ts'
import type { Progress } from '../diagnostics/progress.ts'
import { type InputFiles, withWritten } from './input-files.ts'
import { loadArticles } from './load-articles.ts'
import { loadSiteSource } from './load-site-source.ts'
import { readAuthority } from './read-authority.ts'
import type { ImportRun, SharedReading } from './run-import.ts'
import { onlyTold } from './saved-messages.ts'
import { collectGarbage } from './workers/collect-garbage.ts'
import type { Workplace } from './workplace.ts'

/** An import that writes so many has left that much behind. */
const manyArticles = 1000

/** Import, then read what the site is made of. What the articles were parsed from is forgotten when that is done. */
export async function readSource(place: Workplace, inputs: InputFiles, progress: Progress) {
  const parsed = new ArticleMemory()
  const run: Partial<ImportRun> = (await importFiles(place, progress, { parsed, inputs })) ?? {}
  const { files = [], articles = [], written = new Set<string>() } = run
  // Bulletins with their lines, names with their evidence: more than the archive itself will take.
  if (written.size > manyArticles) collectGarbage()
  // The articles as the import left them; the others as they were before it, for it may not have seen a later change.
  const built = withWritten(inputs, place.articles, written)
  const decisions = readAuthority(place)
  const loaded = loadSiteSource(place, decisions.authority, progress, inputs, () =>
    loadArticles(place, built, parsed, unwritten(articles, written)),
  )
  return { imported: onlyTold(files), built, decisions, loaded }
}

/** What an import has not written is as it has read it. */
function unwritten(files: readonly VFile[], written: ReadonlySet<string>): ReadonlyMap<string, VFile> {
  const kept = files.filter(({ path }) => !written.has(path))
  return new Map(kept.map(({ path, cwd, value }) => [path, new VFile({ path, cwd, value })]))
}

/** An archive of articles alone, whose bulletins are elsewhere, is built as it is. */
async function importFiles(
  place: Workplace,
  progress: Progress,
  shared: SharedReading,
): Promise<ImportRun | undefined> {
  const named = place.bulletins !== join(place.content, 'bulletins')
  if (!named && !existsSync(place.bulletins) && existsSync(place.articles)) return undefined
  const { runImport } = await import('./run-import.ts')
  return await runImport(place, {}, progress, shared)
}
