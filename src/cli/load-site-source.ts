import type { VFile } from 'vfile'
import type { PrintedBulletin } from '../archive/bulletins.ts'
import type { Article } from '../articles/article.ts'
import { parseArticleFile } from '../articles/parse-article-file.ts'
import type { SiteSource } from '../build-site.ts'
import { decode } from '../bulletin/decode.ts'
import { splitLines } from '../bulletin/lines.ts'
import { report } from '../diagnostics/report.ts'
import type { Progress } from '../diagnostics/progress.ts'
import type { Authority } from '../entities/authority.ts'
import { parseAuthority } from '../entities/parse-authority.ts'
import { readTextPage } from '../site/text-page.ts'
import { readFiles, readTextFiles } from './read-files.ts'
import type { Workplace } from './workplace.ts'

/** What a site is made of, and the files with their messages. */
export interface LoadedSource {
  readonly source: SiteSource
  readonly files: readonly VFile[]
}

const markdownNames = /\.md$/i
const authorityNames = /\.ya?ml$/i
const bulletinNames = /\.(?:txt|md)$/i

/** Read everything that a site is made of. Faults are messages on the files, never thrown. */
export function loadSiteSource(place: Workplace, progress: Progress): LoadedSource {
  const articleFiles = readTextFiles(place.articles, markdownNames)
  const authorityFiles = readTextFiles(place.authority, authorityNames)
  const pageFiles = readTextFiles(place.pages, markdownNames)
  const loading = progress.start('load', articleFiles.length)
  const articles = articleFiles.flatMap((file): Article | [] => {
    loading.advance()
    return parseArticleFile(file) ?? []
  })
  reportSameIds(articleFiles, articles)
  loading.finish({ article: articles.length })
  const source = {
    articles,
    authority: parseAuthority(authorityFiles),
    printed: readPrinted(place.bulletins, articles),
    texts: new Map(pageFiles.map((file) => [file.path.replace(markdownNames, ''), readTextPage(String(file))])),
  }
  return { source, files: [...articleFiles, ...authorityFiles, ...pageFiles] }
}
