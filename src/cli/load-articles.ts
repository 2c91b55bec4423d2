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
 * Read the article files of a workplace. One that was read before, by the same program, is not read again.
 *
 * @param built - everything that is read, as it lies there
 * @param parsed - shares what articles have in common
 */
export function loadArticles(place: Workplace, built: InputFiles, parsed: ArticleMemory): LoadedArticle[] {
  const memory = articlesBefore(place)
  const loaded = inputsBelow(built, place.articles, articleNames).flatMap(
    ([path, sha256]): LoadedArticle[] => {
      const name = path.normalize('NFC')
      const known = memory.recall(groupOf(name), name, sha256)
      if (known)
        return [{ file: new VFile({ path: name, cwd: place.articles }), article: parsed.share(known) }]
      return readNamed(place.articles, [path]).map((file) => parse(file, parsed, memory))
    },
  )
  memory.save()
  return loaded
}

/** Parse article files whose text has been read, for a build to come as well. */
export function parseArticles(
  place: Workplace,
  files: readonly VFile[],
  parsed: ArticleMemory,
): LoadedArticle[] {
  const memory = articlesBefore(place)
  const loaded = files.map((file) => parse(file, parsed, memory))
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

function articlesBefore(place: Workplace): PartsMemory<Article> {
  return new PartsMemory(join(importCache(place), 'articles'), programFingerprint())
}

/** An import puts a year's articles into one folder. */
function groupOf(path: string): string {
  return path.slice(0, Math.max(0, path.indexOf('/')))
}
