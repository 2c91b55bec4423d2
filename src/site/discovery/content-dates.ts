import type { Archive, ArchivedArticle } from '../../archive/archive.ts'
import { registerKinds } from '../../archive/registrar.ts'
import { type IsoDate, latestDay } from '../../text/iso-date.ts'
import { type UrlPath, urls } from '../url.ts'

/**
 * The last day on which a page's content changed, by its address: an article's report or correction,
 * and for what lists articles the last of theirs. Days come from the content alone, never from the clock.
 */
export function contentDates({ articles, registers, bulletins }: Archive): ReadonlyMap<UrlPath, IsoDate> {
  const dates = new Map<UrlPath, IsoDate>()
  const note = (url: UrlPath, day: IsoDate | undefined) => {
    const known = dates.get(url)
    if (day !== undefined && (known === undefined || day > known)) dates.set(url, day)
  }
  const days = articles.map(lastDay)
  for (const [ordinal, article] of articles.entries())
    for (const url of pagesShowing(article)) note(url, days[ordinal])
  for (const kind of registerKinds)
    for (const { id, articles: own } of registers[kind].entries)
      note(urls.entry(kind, id), latestDay(own.flatMap((ordinal) => days[ordinal] ?? [])))
  for (const { id, last } of bulletins) note(urls.bulletin(id), last)
  return dates
}

function pagesShowing({ id, date }: ArchivedArticle): UrlPath[] {
  const dated = date ? [urls.day(date), urls.month(date.slice(0, 7)), urls.year(date.slice(0, 4))] : []
  return [urls.article(id), urls.front, urls.bulletins, urls.years, ...dated]
}

function lastDay({ date, corrections }: ArchivedArticle): IsoDate | undefined {
  return latestDay([...(date ? [date] : []), ...corrections.map((correction) => correction.date)])
}
