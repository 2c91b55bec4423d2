import type { ArchivedArticle } from '../../archive/archive.ts'
import type { IsoDate } from '../../text/iso-date.ts'
import { page } from '../lists.ts'
import type { Page } from '../page.ts'
import type { Summaries } from '../summaries.ts'
import { urls } from '../url.ts'

type DatedArticle = ArchivedArticle & { readonly date: IsoDate }

/** All years, each year, month and day that has articles. */
export function datePages(summaries: Summaries): Page[] {
  const dated = summaries.archive.articles.filter(
    (article): article is DatedArticle => article.date !== undefined,
  )
  const years = groupBy(dated, ({ date }) => date.slice(0, 4))
  return [
    page('years', urls.years, () => ({
      years: [...years].map(([year, { length }]) => ({ year, url: urls.year(year), articles: length })),
    })),
    ...[...years].map(([year, articles]) =>
      page('year', urls.year(year), () => ({ year, articles: articles.length, days: countDays(articles) })),
    ),
    ...[...groupBy(dated, ({ date }) => date.slice(0, 7))].map(([month, articles]) =>
      page('month', urls.month(month), () => ({
        month,
        days: [...groupBy(articles, ({ date }) => date)].map(([date, items]) => ({
          date,
          items: items.map((article) => summaries.article(article)),
        })),
      })),
    ),
    ...[...groupBy(dated, ({ date }) => date)].map(([date, articles]) =>
      page('day', urls.day(date), () => ({
        date,
        items: articles.map((article) => summaries.article(article)),
      })),
    ),
  ]
}

function countDays(articles: readonly DatedArticle[]): Record<IsoDate, number> {
  return Object.fromEntries(
    [...groupBy(articles, ({ date }) => date)].map(([date, { length }]) => [date, length]),
  )
}

/** Groups in the order of their first member. */
function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(item)
  }
  return groups
}
