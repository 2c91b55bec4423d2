import type { Archive } from '../../archive/archive.ts'
import { formatArticleFile } from '../../articles/format-article-file.ts'
import { Marks } from '../marks.ts'
import type { Site } from '../site.ts'
import { type KeyedFile, keyedFile } from '../site-file.ts'
import { filePath, type UrlPath, urls } from '../url.ts'
import { articleRecord } from './data-records.ts'

/** Each article as a Markdown file, as it lies in the content folder, and as JSON, beside its page. */
export function* articleFiles(
  archive: Archive,
  site: Site,
  marks = new Marks(archive),
): Generator<KeyedFile> {
  for (const article of archive.articles) {
    const beside = (name: string) => filePath(`${urls.article(article.id)}${name}` as UrlPath)
    const key = [marks.whole(article.ordinal)]
    yield keyedFile(beside('article.md'), key, () => formatArticleFile(article).text)
    yield keyedFile(
      beside('article.json'),
      key,
      () => `${JSON.stringify(articleRecord(article, site), undefined, 1)}\n`,
    )
  }
}
