import type { Archive, ArchivedArticle, RegisterEntry } from '../../archive/archive.ts'
import { absoluteUrl } from '../absolute-url.ts'
import { jsonFrame, listInParts } from '../in-parts.ts'
import { Marks } from '../marks.ts'
import type { Site } from '../site.ts'
import type { KeyedFile } from '../site-file.ts'
import { href, urls } from '../url.ts'
import { csvTable } from './csv-table.ts'
import type { DataKind } from './data-fields.ts'

/** A data file, and what kind of records it holds. */
export interface DataFile extends KeyedFile {
  readonly kind: DataKind
  /** A file of its first record alone. */
  readonly beginning: string
}

/**
 * Describe a data file by its records: they are made one after the other, and only as many as are asked for.
 *
 * @param format - gives the file's text part by part
 */
export function dataFile<Record extends object>(
  path: string,
  kind: DataKind,
  key: readonly string[],
  records: () => Iterable<Record>,
  format: (records: Iterable<Record>) => Iterable<string>,
): DataFile {
  const join = (all: Iterable<Record>) => [...format(all)].join('')
  return {
    ...{ path, kind, key: JSON.stringify(key) },
    parts: () => format(records()),
    get content() {
      return join(records())
    },
    get beginning() {
      for (const first of records()) return join([first])
      return join([])
    },
  }
}

/** Registers that are given away as data. */
export const namesKinds = ['people', 'places', 'organizations', 'sources'] as const

export type NamesKind = (typeof namesKinds)[number]

/** From this number of characters on, files of articles and mentions are one a year: what is past stays as it is. */
const largeText = 5_000_000

/**
 * The archive as data: articles with their text (JSON lines) and as a table (CSV), names, mentions.
 *
 * Large archives have one file a year of articles and mentions, so that none outgrows what hosts take.
 *
 * @param large - the number of characters from which on an archive is large
 */
export function* dataFiles(
  archive: Archive,
  site: Site,
  marks = new Marks(archive),
  large = largeText,
): Generator<DataFile> {
  for (const [suffix, articles] of portions(archive, large)) {
    const key = [marks.together(articles)]
    const records = () => mapEach(articles, (article) => articleRecord(article, site))
    yield dataFile(`data/articles${suffix}.jsonl`, 'articles', key, records, jsonLines)
    const rows = () => mapEach(articles, (article) => articleRow(article, site))
    yield table(`data/articles${suffix}.csv`, 'article-table', key, rows)
    yield table(`data/mentions${suffix}.csv`, 'mentions', key, () => mentionRows(articles))
  }
  const all = [marks.together(archive.articles)]
  for (const kind of namesKinds) {
    const { entries } = archive.registers[kind]
    const records = () => mapEach(entries, (entry) => nameRecord(entry, archive))
    yield dataFile(`data/${kind}.json`, 'names', [...all, marks.register(kind)], records, jsonList)
  }
}

function table(path: string, kind: DataKind, key: readonly string[], rows: () => Iterable<object>): DataFile {
  return dataFile(path, kind, key, rows, (all) => csvTable(kind, all))
}

function* mapEach<T, U>(all: Iterable<T>, map: (one: T) => U): Generator<U> {
  for (const one of all) yield map(one)
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

function jsonLines(records: Iterable<object>): Iterable<string> {
  return listInParts(records, (record) => `${JSON.stringify(record)}\n`)
}

/** A name as a record of `people.json` and the like. */
export function nameRecord({ id, name, aliases, pinyin, articles }: RegisterEntry, archive: Archive) {
  const own: string[] = []
  let [first, last]: [string?, string?] = []
  for (const ordinal of articles) {
    const article = archive.articles[ordinal]
    if (article === undefined) continue
    own.push(article.id)
    first ??= article.date
    last = article.date ?? last
  }
  return { id, name, aliases, pinyin, first, last, articles: own }
}

function articleRow(article: ArchivedArticle, site: Site) {
  return {
    ...headOf(article, site),
    people: article.people.join(';'),
    places: article.places.join(';'),
    organizations: article.organizations.join(';'),
    characters: charactersOf(article),
  }
}

function* mentionRows(articles: readonly ArchivedArticle[]) {
  for (const article of articles)
    for (const { kind, entry, block, start, end } of article.mentions)
      yield {
        article: article.id,
        kind,
        entry,
        text: (block === -1 ? article.title : (article.blocks[block] ?? '')).slice(start, end),
        block,
        start,
        end,
      }
}

function jsonList(records: Iterable<object>): Iterable<string> {
  return listInParts(records, (record) => JSON.stringify(record), jsonFrame)
}

function charactersOf(article: ArchivedArticle): number {
  return article.blocks.reduce((sum, block) => sum + countCharacters(block), 0)
}

/** Code points; a surrogate pair is one. */
function countCharacters(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) if (!isPairAt(text, at)) count += 1
  return count
}

/** Whether a pair of surrogates begins there: its second half counts for both. */
function isPairAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdbff) return false
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff
}
