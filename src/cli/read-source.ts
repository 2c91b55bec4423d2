import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { ArticleMemory } from '../articles/article-memory.ts'
import type { Progress } from '../diagnostics/progress.ts'
import { type InputFiles, withWritten } from './input-files.ts'
import { loadArticles, parseArticles } from './load-articles.ts'
import { loadSiteSource } from './load-site-source.ts'
import { readAuthority } from './read-authority.ts'
import { articleNames, readNamed } from './read-files.ts'
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
  const { files = [], articles, written = new Set<string>() } = run
  // Bulletins with their lines, names with their evidence: more than the archive itself will take.
  if (written.size > manyArticles) collectGarbage()
  // The articles as the import left them; the others as they were before it, for it may not have seen a later change.
  const built = withWritten(inputs, place.articles, written)
  const decisions = readAuthority(place)
  const loaded = loadSiteSource(place, decisions.authority, progress, inputs, () =>
    articles
      ? parseArticles(place, articlesNow(place, articles, written), parsed)
      : loadArticles(place, built, parsed),
  )
  return { imported: onlyTold(files), built, decisions, loaded }
}

/** What an import has not written is as it has read it. */
function articlesNow(
  { articles }: Workplace,
  files: readonly VFile[],
  written: ReadonlySet<string>,
): readonly VFile[] {
  const kept = files
    .filter(({ path }) => !written.has(path))
    .map(({ path, cwd, value }) => new VFile({ path, cwd, value }))
  const names = [...written].filter((path) => articleNames.test(path) && existsSync(join(articles, path)))
  return [...kept, ...readNamed(articles, names)].sort((a, b) => (a.path < b.path ? -1 : 1))
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
