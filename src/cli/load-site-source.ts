import type { VFile } from 'vfile'
import type { ArticleMemory } from '../articles/article-memory.ts'
import { reportDuplicateIds } from '../articles/report-references.ts'
import type { SiteSource } from '../build-site.ts'
import type { Progress } from '../diagnostics/progress.ts'
import type { Authority } from '../entities/authority.ts'
import type { TextData } from '../site/page.ts'
import { readTextPage } from '../site/text-page.ts'
import type { InputFiles } from './input-files.ts'
import { printedBulletins } from './printed-bulletins.ts'
import { readTextFiles } from './read-files.ts'
import type { Workplace } from './workplace.ts'

/** What a site is made of, and the files that have messages. */
export interface LoadedSource {
  readonly source: SiteSource
  readonly files: readonly VFile[]
}

const markdownNames = /\.md$/i

/**
 * Read everything that a site is made of. Faults are messages on the files, never thrown.
 *
 * @param articleFiles - every article file with its text
 * @param parsed - articles that an import has parsed already
 * @param inputs - the bulletins' files among others, as they were when the build began
 */
export function loadSiteSource(
  place: Workplace,
  authority: Authority,
  progress: Progress,
  articleFiles: readonly VFile[],
  parsed: ArticleMemory,
  inputs: InputFiles,
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
  const printed = printedBulletins(place, articles, inputs)
  return {
    source: { articles, authority, printed, texts: new Map(texts) },
    // The others need not stay in memory while the site is made.
    files: [...articleFiles, ...pageFiles].filter(({ messages }) => messages.length > 0),
  }
}
