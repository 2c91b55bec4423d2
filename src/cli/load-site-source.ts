import type { VFile } from 'vfile'
import { reportDuplicateIds } from '../articles/report-references.ts'
import type { SiteSource } from '../build-site.ts'
import type { Progress } from '../diagnostics/progress.ts'
import type { Authority } from '../entities/authority.ts'
import type { TextData } from '../site/page.ts'
import { readTextPage } from '../site/text-page.ts'
import type { InputFiles } from './input-files.ts'
import type { LoadedArticle } from './load-articles.ts'
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
 * @param inputs - the bulletins' files among others, as they were when the build began
 * @param load - gives every article file
 */
export function loadSiteSource(
  place: Workplace,
  authority: Authority,
  progress: Progress,
  inputs: InputFiles,
  load: () => readonly LoadedArticle[],
): LoadedSource {
  const pageFiles = readTextFiles(place.pages, markdownNames)
  const loading = progress.start('load')
  const loaded = load()
  const read = loaded.flatMap(({ file, article }) => (article ? [{ file, id: article.id, article }] : []))
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
    files: [...loaded.map(({ file }) => file), ...pageFiles].filter(({ messages }) => messages.length > 0),
  }
}
