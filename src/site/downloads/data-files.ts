import type { Archive, ArchivedArticle, RegisterEntry } from '../../archive/archive.ts'
import { absoluteUrl } from '../absolute-url.ts'
import type { Site } from '../site.ts'
import type { SiteFile } from '../site-file.ts'
import { href, urls } from '../url.ts'
import { csvTable } from './csv-table.ts'
import type { DataKind } from './data-fields.ts'

/** A data file, and what kind of rows it holds. */
export interface DataFile extends SiteFile {
  readonly kind: DataKind
  readonly content: string
}

/** Registers that are given away as data. */
export const namesKinds = ['people', 'places', 'organizations', 'sources'] as const

export type NamesKind = (typeof namesKinds)[number]

/** From this number of characters on, files of articles and mentions are one a year. */
const largeText = 5_000_000

/**
 * The archive as data: articles with their text (JSON lines) and as a table (CSV), names, mentions.
 *
 * Large archives have one file a year of articles and mentions, so that none outgrows what hosts take.
 *
 * @param large - the number of characters from which on an archive is large
 */
export function* dataFiles(archive: Archive, site: Site, large = largeText): Generator<DataFile> {
  for (const [suffix, articles] of portions(archive, large)) {
    yield { path: `data/articles${suffix}.jsonl`, kind: 'articles', content: jsonLines(articles, site) }
    yield { path: `data/mentions${suffix}.csv`, kind: 'mentions', content: mentionTable(articles) }
  }
  yield { path: 'data/articles.csv', kind: 'article-table', content: articleTable(archive.articles, site) }
  for (const kind of namesKinds) {
    const entries = archive.registers[kind].entries.map((entry) => nameRecord(entry, archive))
    yield { path: `data/${kind}.json`, kind: 'names', content: jsonList(entries) }
  }
}

/** One article as a record of `articles.jsonl`. */
export function articleRecord(article: ArchivedArticle, site: Site) {
  const { people, places, organizations, events, blocks } = article
  return { ...headOf(article, site), people, places, organizations, events, text: blocks }
}

function portions(
  archive: Archive,
  large: number,
): Iterable<[suffix: string, articles: readonly ArchivedArticle[]]> {
  const characters = archive.articles.reduce((sum, article) => sum + charactersOf(article), 0)
  if (characters < large) return [['', archive.articles]]
  const years = new Map<string, ArchivedArticle[]>()
  for (const article of archive.articles) {
    const suffix = `-${article.date?.slice(0, 4) ?? 'undated'}`
    const year = years.get(suffix) ?? []
    years.set(suffix, year)
    year.push(article)
  }
  return years
}

function headOf({ id, title, kicker, subtitle, date, source, series }: ArchivedArticle, site: Site) {
  const url = absoluteUrl(urls.article(id), site) ?? href(urls.article(id), site.pathPrefix)
  return { id, url, title, kicker, subtitle, date, source, series }
}

function jsonLines(articles: readonly ArchivedArticle[], site: Site): string {
  return articles.map((article) => `${JSON.stringify(articleRecord(article, site))}\n`).join('')
}

/** A name as a record of `people.json` and the like. */
export function nameRecord({ id, name, aliases, pinyin, articles }: RegisterEntry, archive: Archive) {
  const own = articles.flatMap((ordinal) => archive.articles[ordinal] ?? [])
  const days = own.flatMap(({ date }) => date ?? [])
  return {
    id,
    name,
    aliases,
    pinyin,
    first: days[0],
    last: days.at(-1),
    articles: own.map((article) => article.id),
  }
}

function articleTable(articles: readonly ArchivedArticle[], site: Site): string {
  const rows = articles.map((article) => ({
    ...headOf(article, site),
    people: article.people.join(';'),
    places: article.places.join(';'),
    organizations: article.organizations.join(';'),
    characters: charactersOf(article),
  }))
  return csvTable('article-table', rows)
}

function mentionTable(articles: readonly ArchivedArticle[]): string {
  const rows = articles.flatMap((article) =>
    article.mentions.map(({ kind, entry, block, start, end }) => ({
      article: article.id,
      kind,
      entry,
      text: (block === -1 ? article.title : (article.blocks[block] ?? '')).slice(start, end),
      block,
      start,
      end,
    })),
  )
  return csvTable('mentions', rows)
}

function jsonList(records: readonly object[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`
}

function charactersOf(article: ArchivedArticle): number {
  return article.blocks.reduce((sum, block) => sum + [...block].length, 0)
}
