import type { Archive, ArchivedArticle, RegisterKind } from '../../archive/archive.ts'
import { type IsoDate, latestDay } from '../../text/iso-date.ts'
import { type UrlPath, urls } from '../url.ts'

/**
 * The last day on which a page's content changed, by its address: an article's report or correction,
 * and for what lists articles the last of theirs. Days come from the content alone, never from the clock.
 */
export function contentDates(archive: Archive): ReadonlyMap<UrlPath, IsoDate> {
  const dates = new Map<UrlPath, IsoDate>()
  const note = (url: UrlPath, day: IsoDate) => {
    const known = dates.get(url)
    if (known === undefined || day > known) dates.set(url, day)
  }
  for (const article of archive.articles) {
    const day = lastDay(article)
    if (day) for (const url of pagesShowing(article)) note(url, day)
  }
  for (const bulletin of archive.bulletins) if (bulletin.last) note(urls.bulletin(bulletin.id), bulletin.last)
  return dates
}

function pagesShowing(article: ArchivedArticle): UrlPath[] {
  const named = (
    Object.entries(article.entries) as [RegisterKind, (typeof article.entries)[RegisterKind]][]
  ).flatMap(([kind, ids]) => ids.map((id) => urls.entry(kind, id)))
  const dated = article.date
    ? [urls.day(article.date), urls.month(article.date.slice(0, 7)), urls.year(article.date.slice(0, 4))]
    : []
  return [urls.article(article.id), urls.front, urls.bulletins, urls.years, ...dated, ...named]
}

function lastDay(article: ArchivedArticle): IsoDate | undefined {
  return latestDay([...(article.date ? [article.date] : []), ...article.corrections.map(({ date }) => date)])
}
