import type { Archive, ArchivedArticle, RegisterEntry, RegisterKind } from '../../archive/archive.ts'
import { type IsoDate, latestDay } from '../../text/iso-date.ts'
import type { Site } from '../site.ts'
import { type UrlPath, urls } from '../url.ts'
import type { FeedOptions } from './options.ts'

/** One feed, whatever its format: what it is of, and its newest articles, newest first. */
export interface Feed {
  readonly title: string
  /** The page that it follows. */
  readonly page: UrlPath
  readonly articles: readonly DatedArticle[]
  /** The last day on which one of them changed. */
  readonly updated: IsoDate
}

/** Feeds tell what is new, so they carry only articles that have a day. */
export type DatedArticle = ArchivedArticle & { readonly date: IsoDate }

/** The registers whose larger entries have feeds. */
const followed: readonly RegisterKind[] = ['series', 'sources', 'people', 'places']

/** Every feed of an archive: all articles first, then names in the registers' order. None is empty. */
export function* feedsOf(archive: Archive, site: Site, options: FeedOptions): Generator<Feed> {
  const ordinals = archive.articles.map(({ ordinal }) => ordinal)
  yield* feedOf(site.title, urls.front, newestOf(ordinals, archive, options))
  for (const kind of followed)
    for (const entry of archive.registers[kind].entries) yield* feedOfEntry(entry, archive, site, options)
}

/** Whether an entry has a feed of its own, so that its page can name it. */
export function hasFeed(entry: RegisterEntry, archive: Archive, options: FeedOptions): boolean {
  return (
    followed.includes(entry.kind) &&
    entry.articles.length >= options.minArticles &&
    entry.articles.some((ordinal) => archive.articles[ordinal]?.date)
  )
}

/** Where the feeds of a page stand. */
export function feedUrl(page: UrlPath, format: 'xml' | 'json'): UrlPath {
  return `${page}feed.${format}` as UrlPath
}

/** The last day on which an article changed: its report, or a correction of it. */
export function lastChange(article: DatedArticle): IsoDate {
  return (
    latestDay(article.corrections.map((correction) => correction.date).concat(article.date)) ?? article.date
  )
}

function* feedOfEntry(
  entry: RegisterEntry,
  archive: Archive,
  site: Site,
  options: FeedOptions,
): Generator<Feed> {
  if (!hasFeed(entry, archive, options)) return
  const own = newestOf(entry.articles, archive, options)
  yield* feedOf(`${entry.name} · ${site.title}`, urls.entry(entry.kind, entry.id), own)
}

function* feedOf(title: string, page: UrlPath, newest: readonly DatedArticle[]): Generator<Feed> {
  const updated = latestDay(newest.map(lastChange))
  if (updated) yield { title, page, articles: newest, updated }
}

/** The newest articles that have a day, newest first: few are looked at. */
function newestOf(ordinals: readonly number[], archive: Archive, { entries }: FeedOptions): DatedArticle[] {
  const newest: DatedArticle[] = []
  for (let at = ordinals.length - 1; at >= 0 && newest.length < entries; at -= 1) {
    const article = archive.articles[ordinals[at] ?? -1]
    if (article && isDated(article)) newest.push(article)
  }
  return newest
}

function isDated(article: ArchivedArticle): article is DatedArticle {
  return article.date !== undefined
}
