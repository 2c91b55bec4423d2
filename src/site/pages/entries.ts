import type { RegisterEntry } from '../../archive/archive.ts'
import { countPeriods } from '../../archive/periods.ts'
import type { IsoDate } from '../../text/iso-date.ts'
import { entryDataUrl } from '../downloads/entry-files.ts'
import { hasFeed } from '../feeds/feed.ts'
import { listPages, listYears, page } from '../lists.ts'
import type { EntryData, EntryOverview, Page } from '../page.ts'
import type { PlanOptions } from '../plan-pages.ts'
import type { Summaries } from '../summaries.ts'
import { urls } from '../url.ts'
import { linkPeriods } from './periods.ts'

/** Names that are listed of those named together with an entry. */
const companions = 30
/** Those named with it once only fill the list up to so many: they are what one article says. */
const companionsOnce = 10
/** Of fewer articles the list itself shows when they were printed. */
const fewestCharted = 10
const containedAtMost = 200
const postsAtMost = 60

/** An entry's pages: its articles fifty a page, and on the newest all that is known of it. */
export function entryPages(entry: RegisterEntry, summaries: Summaries, options: PlanOptions): Page[] {
  const { kind, id, name } = entry
  const { pageSize, publish } = options
  const feed = publish.feeds.enabled && hasFeed(entry, summaries.archive, publish.feeds)
  return listPages(urls.entry(kind, id), entry.articles, pageSize).map(({ url, items, ...list }) => {
    const common = { ...list, register: kind, id, name, feed }
    return page(
      'entry',
      url,
      (): EntryData => ({
        ...common,
        items: items.map((ordinal) => summaries.articleAt(ordinal)),
        ...(list.newest && { whole: overviewOf(entry, summaries, options) }),
      }),
      () =>
        JSON.stringify([
          common,
          list.newest
            ? overviewKey(entry, summaries, options)
            : items.map((ordinal) => summaries.marks.shown(ordinal)),
        ]),
    )
  })
}

/** What decides {@link overviewOf} and the newest page's list: for what its articles say, their marks. */
function overviewKey(
  entry: RegisterEntry,
  summaries: Summaries,
  { pageSize, publish }: PlanOptions,
): unknown {
  const { marks, archive } = summaries
  const { posts, aliases, pinyin, links } = entry
  const { within, contains } = summaries.views.places
  const isPlace = entry.kind === 'places'
  const around = isPlace ? within.get(entry.id) : undefined
  const inner = isPlace ? (contains.get(entry.id) ?? []) : []
  const [first, last] = spanOf(entry, summaries)
  return [
    [aliases, pinyin, links, pageSize, entryDataUrl(entry, publish.data) ?? 0],
    posts.map(({ post, articles: held }) => [post, held.map((ordinal) => archive.articles[ordinal]?.id)]),
    marks.articlesOf(entry),
    first && last ? marks.periods(first, last, summaries.views.calendar) : 0,
    around ? [around.id, around.name] : 0,
    inner.slice(0, containedAtMost).map((place) => marks.entry(place)),
    inAllOf(entry, summaries) ?? 0,
  ]
}

function overviewOf(
  entry: RegisterEntry,
  summaries: Summaries,
  { pageSize, publish }: PlanOptions,
): EntryOverview {
  const json = entryDataUrl(entry, publish.data)
  const dates = datesOf(entry, summaries)
  const { within, contains } = summaries.views.places
  const around = within.get(entry.id)
  const [division] = around ? summaries.linked('places', [around.id]) : []
  const isPlace = entry.kind === 'places'
  const [first, last] = [dates[0], dates.at(-1)]
  const inAll = inAllOf(entry, summaries)
  return {
    total: entry.articles.length,
    pinyin: entry.pinyin,
    aliases: entry.aliases,
    posts: postsOf(entry, summaries),
    links: entry.links,
    ...(json && { json }),
    ...(first && last && { first, last }),
    timeline: dates.length < fewestCharted ? [] : linkPeriods(countPeriods(dates), summaries.views.calendar),
    years: listYears(urls.entry(entry.kind, entry.id), entry.articles.length, dates, pageSize),
    ...(isPlace && division && { within: division }),
    ...(inAll !== undefined && { inAll }),
    contains: (isPlace ? (contains.get(entry.id) ?? []) : [])
      .slice(0, containedAtMost)
      .map((inner) => summaries.entry(inner)),
    together: companionsOf(entry, summaries),
  }
}

/** The province's own figure, as the map of provinces gives it. */
function inAllOf({ kind, id, articles }: RegisterEntry, { views }: Summaries): number | undefined {
  const province =
    kind === 'places' ? views.places.provinces.find(({ entry }) => entry?.id === id) : undefined
  return province && province.articles > articles.length ? province.articles : undefined
}

/** The first and the last day of an entry's articles. */
function spanOf({ articles }: RegisterEntry, { archive }: Summaries): [first?: IsoDate, last?: IsoDate] {
  const isDated = (ordinal: number) => archive.articles[ordinal]?.date !== undefined
  const [first, last] = [articles.find(isDated), articles.findLast(isDated)]
  if (first === undefined || last === undefined) return []
  const [from, to] = [archive.articles[first]?.date, archive.articles[last]?.date]
  return from && to ? [from, to] : []
}

/** The days of an entry's articles, ascending. */
function datesOf({ articles }: RegisterEntry, { archive }: Summaries): IsoDate[] {
  return articles.flatMap((ordinal) => archive.articles[ordinal]?.date ?? [])
}

function postsOf({ posts }: RegisterEntry, summaries: Summaries): EntryOverview['posts'] {
  return posts
    .toSorted((a, b) => (a.articles[0] ?? 0) - (b.articles[0] ?? 0) || (a.post < b.post ? -1 : 1))
    .slice(0, postsAtMost)
    .map(({ post, articles }) => ({
      post,
      articles: articles.length,
      first: summaries.articleAt(articles[0] ?? 0),
      last: summaries.articleAt(articles.at(-1) ?? 0),
    }))
}

function companionsOf(entry: RegisterEntry, summaries: Summaries): EntryOverview['together'] {
  const named = (kind: 'people' | 'places' | 'organizations') =>
    summaries.views.companions
      .mostNamed(kind, entry.articles, companions, entry.kind === kind ? entry.id : undefined)
      .filter(({ articles }, index) => articles > 1 || index < companionsOnce)
      .map(({ entry: other, articles }) => summaries.entry(other, articles))
  return { people: named('people'), places: named('places'), organizations: named('organizations') }
}
