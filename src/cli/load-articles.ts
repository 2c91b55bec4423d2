import { hash } from 'node:crypto'
import { join } from 'node:path'
import { VFile } from 'vfile'
import type { Article } from '../articles/article.ts'
import type { ArticleMemory } from '../articles/article-memory.ts'
import { programFingerprint } from './fingerprint.ts'
import { importCache } from './import-cache.ts'
import { type InputFiles, inputsBelow } from './input-files.ts'
import { PartsMemory } from './parts-memory.ts'
import { articleNames, readNamed } from './read-files.ts'
import type { Workplace } from './workplace.ts'

/** An article file, and what it says; its text is not there where that was known. */
export interface LoadedArticle {
  readonly file: VFile
  /** Absent where the file is not right: its messages say why. */
  readonly article?: Article
}

/**
 * Read the article files of a workplace. One that an import has just read or written, or that was read before, by the same
 * program, is not read again.
 *
 * @param built - everything that is read, as it lies there
 * @param parsed - knows what was written, and shares what articles have in common
 * @param read - files that the import has read and left as they are, by path
 */
export function loadArticles(
  place: Workplace,
  built: InputFiles,
  parsed: ArticleMemory,
  read: ReadonlyMap<string, VFile> = new Map(),
): LoadedArticle[] {
  const memory = new PartsMemory<Article>(join(importCache(place), 'articles'), programFingerprint())
  const load = (path: string, sha256: string): LoadedArticle[] => {
    const name = path.normalize('NFC')
    const known = (article: Article) => [{ file: new VFile({ path: name, cwd: place.articles }), article }]
    const written = parsed.noted(name, sha256)
    if (written) memory.keep(groupOf(name), name, sha256, written)
    if (written) return known(written)
    const file = read.get(name)
    if (file) return [parse(file, parsed, memory)]
    const before = memory.recall(groupOf(name), name, sha256)
    if (before) return known(parsed.share(before))
    return readNamed(place.articles, [path]).map((each) => parse(each, parsed, memory))
  }
  const loaded = inputsBelow(built, place.articles, articleNames).flatMap(([path, hash]) => load(path, hash))
  memory.save()
  return loaded
}

function parse(file: VFile, parsed: ArticleMemory, memory: PartsMemory<Article>): LoadedArticle {
  const before = file.messages.length
  const article = parsed.parse(file)
  if (article === undefined) return { file }
  // One of which there is something to say is parsed again, to say it again.
  if (file.messages.length === before)
    memory.keep(groupOf(file.path), file.path, hash('sha256', file.value ?? ''), article)
  return { file, article }
}

/** An import puts a year's articles into one folder. */
function groupOf(path: string): string {
  return path.slice(0, Math.max(0, path.indexOf('/')))
}
