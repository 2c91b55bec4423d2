import type { EntryId, RegisterKind } from '../../archive/archive.ts'
import { page } from '../lists.ts'
import type { FrontData, NameLink, Page } from '../page.ts'
import type { PlanOptions } from '../plan-pages.ts'
import type { Summaries } from '../summaries.ts'
import { urls } from '../url.ts'

/** The names that the front page shows, of the latest articles. */
const namesInTheNews = 24
const latestArticles = 200

/** Pages that every site has once: front, search, 404, and the hand-written ones. */
export function singlePages(summaries: Summaries, { texts }: PlanOptions): Page[] {
  return [
    page('front', urls.front, () => frontData(summaries)),
    page('search', urls.search, () => ({})),
    page('not-found', urls.notFound, () => ({})),
    ...[...texts].map(([name, text]) => page('text', urls.text(name), () => text)),
  ]
}

function frontData(summaries: Summaries): FrontData {
  const { articles, bulletins, registers } = summaries.archive
  const dates = articles.flatMap(({ date }) => date ?? [])
  const [first, last] = [dates[0], dates.at(-1)]
  return {
    newest: bulletins
      .slice(-3)
      .reverse()
      .map((bulletin) => ({
        ...summaries.bulletin(bulletin),
        items: summaries.articlesOf(bulletin).map((article) => summaries.article(article)),
      })),
    figures: {
      articles: articles.length,
      bulletins: bulletins.length,
      people: registers.people.entries.length,
      places: registers.places.entries.length,
      ...(first !== undefined && { first }),
      ...(last !== undefined && { last }),
    },
    people: inTheNews(summaries, 'people'),
    places: inTheNews(summaries, 'places'),
  }
}

function inTheNews(summaries: Summaries, kind: RegisterKind): NameLink[] {
  const counts = new Map<EntryId, number>()
  for (const { entries } of summaries.archive.articles.slice(-latestArticles))
    for (const id of entries[kind]) counts.set(id, (counts.get(id) ?? 0) + 1)
  const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, namesInTheNews)
  return most.flatMap(([id]) => summaries.name(kind, id) ?? [])
}
