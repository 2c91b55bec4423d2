import type { Archive } from '../../archive/archive.ts'
import { formatArticleFile } from '../../articles/format-article-file.ts'
import type { Site } from '../site.ts'
import type { SiteFile } from '../site-file.ts'
import { filePath, type UrlPath, urls } from '../url.ts'
import { articleRecord } from './data-files.ts'

/** Each article as a Markdown file, as it lies in the content folder, and as JSON, beside its page. */
export function* articleFiles(archive: Archive, site: Site): Generator<SiteFile> {
  for (const article of archive.articles) {
    const beside = (name: string) => filePath(`${urls.article(article.id)}${name}` as UrlPath)
    yield { path: beside('article.md'), content: formatArticleFile(article).text }
    yield {
      path: beside('article.json'),
      content: `${JSON.stringify(articleRecord(article, site), undefined, 1)}\n`,
    }
  }
}
