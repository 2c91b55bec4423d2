import type { VFile } from 'vfile'
import type { PrintedBulletin } from '../archive/bulletins.ts'
import type { Article } from '../articles/article.ts'
import type { ArticleMemory } from '../articles/article-memory.ts'
import { reportDuplicateIds } from '../articles/report-references.ts'
import type { SiteSource } from '../build-site.ts'
import { decode } from '../bulletin/decode.ts'
import { splitLines } from '../bulletin/lines.ts'
import type { Progress } from '../diagnostics/progress.ts'
import type { Authority } from '../entities/authority.ts'
import type { TextData } from '../site/page.ts'
import { readTextPage } from '../site/text-page.ts'
import { readFiles, readTextFiles } from './read-files.ts'
import type { Workplace } from './workplace.ts'

/** What a site is made of, and the files that have messages. */
export interface LoadedSource {
  readonly source: SiteSource
  readonly files: readonly VFile[]
}

const markdownNames = /\.md$/i
const bulletinNames = /\.(?:txt|md)$/i

/**
 * Read everything that a site is made of. Faults are messages on the files, never thrown.
 *
 * @param articleFiles - every article file with its text
 * @param parsed - articles that an import has parsed already
 */
export function loadSiteSource(
  place: Workplace,
  authority: Authority,
  progress: Progress,
  articleFiles: readonly VFile[],
  parsed: ArticleMemory,
): LoadedSource {
  const pageFiles = readTextFiles(place.pages, markdownNames)
  const loading = progress.start('load', articleFiles.length)
  const read = articleFiles.flatMap((file) => {
    loading.advance()
    const article = parsed.parse(file)
    return article ? [{ file, id: article.id, article }] : []
  })
  reportDuplicateIds(read)
  const articles = read.map(({ article }) => article)
  loading.finish({ article: articles.length })
  const ids = new Set(articles.map(({ id }) => id))
  const texts = pageFiles.flatMap((file): [string, TextData][] => {
    const text = readTextPage(file, ids)
    return text ? [[file.path.replace(markdownNames, ''), text]] : []
  })
  const printed = readPrinted(place, articles)
  return {
    source: { articles, authority, printed, texts: new Map(texts) },
    // The others need not stay in memory while the site is made.
    files: [...articleFiles, ...pageFiles].filter(({ messages }) => messages.length > 0),
  }
}

/** The printed text of the bulletins that articles come from. */
function readPrinted({ bulletins, config }: Workplace, articles: readonly Article[]): PrintedBulletin[] {
  const named = new Set(articles.flatMap(({ bulletin }) => bulletin.map(({ file }) => file)))
  return readFiles(bulletins, bulletinNames)
    .filter(({ path }) => named.has(path))
    .map((file) => {
      const { text } = decode(file, config.bulletins.encodings)
      return { file: file.path, lines: splitLines(text).texts }
    })
}
