import type { Archive, ArchivedArticle, RegisterEntry } from '../../archive/archive.ts'
import { rememberEach } from '../../text/remember-each.ts'
import { absoluteUrl } from '../absolute-url.ts'
import type { FilePart } from '../file-parts.ts'
import { inGroups, joinParts, jsonFrame, listInKeyedParts, listInParts, unkeyedParts } from '../in-parts.ts'
import { Marks } from '../marks.ts'
import type { Site } from '../site.ts'
import type { KeyedFile } from '../site-file.ts'
import { href, urls } from '../url.ts'
import { csvLines } from './csv-table.ts'
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
 * @param parts - the same text, where its parts are known by what they are made of
 */
export function dataFile<Record extends object>(
  path: string,
  kind: DataKind,
  key: readonly string[],
  records: () => Iterable<Record>,
  format: (records: Iterable<Record>) => Iterable<string>,
  parts: () => Iterable<FilePart> = () => unkeyedParts(format(records())),
): DataFile {
  const join = (all: Iterable<Record>) => [...format(all)].join('')
  return {
    ...{ path, kind, key: JSON.stringify(key), parts },
    get content() {
      return joinParts(parts())
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
    const portion = portionOf(articles, marks)
    const file = <Record extends object>(path: string, kind: DataKind, listing: Listing<Record>) =>
      articlesFile(path, kind, portion, listing)
    const [row, mention] = [csvLines('article-table'), csvLines('mentions')]
    yield file(`data/articles${suffix}.jsonl`, 'articles', {
      records: (article) => [articleRecord(article, site)],
      line: jsonLine,
    })
    yield file(`data/articles${suffix}.csv`, 'article-table', {
      ...row,
      records: (article) => [articleRow(article, site)],
    })
    yield file(`data/mentions${suffix}.csv`, 'mentions', { ...mention, records: mentionRows })
  }
  const all = [marks.together(archive.articles)]
  for (const kind of namesKinds) {
    const { entries } = archive.registers[kind]
    yield dataFile(
      ...([`data/${kind}.json`, 'names', [...all, marks.register(kind)]] as const),
      () => mapEach(entries, (entry) => nameRecord(entry, archive)),
      (records) => listInParts(records, (record) => JSON.stringify(record), jsonFrame),
      () => namesInParts(entries, archive, marks),
    )
  }
}

/** Names that begin with the same syllable stand together in a part, so that a new name leaves the others as they are. */
function namesInParts(entries: readonly RegisterEntry[], archive: Archive, marks: Marks) {
  const keyOf = (some: readonly RegisterEntry[]) =>
    JSON.stringify(
      some.map((entry) => [entry.id, entry.name, entry.aliases, entry.pinyin, marks.articlesOf(entry)]),
    )
  const format = (entry: RegisterEntry) => JSON.stringify(nameRecord(entry, archive))
  return listInKeyedParts(bySyllable(entries), keyOf, format, jsonFrame)
}

function* bySyllable(entries: readonly RegisterEntry[]): Generator<RegisterEntry[]> {
  let group: RegisterEntry[] = []
  for (const entry of entries) {
    if (group[0] && syllableOf(group[0]) !== syllableOf(entry)) {
      yield group
      group = []
    }
    group.push(entry)
  }
  if (group.length > 0) yield group
}

function syllableOf({ pinyin }: RegisterEntry): string {
  return pinyin.split(' ', 1)[0] ?? ''
}

/** How articles stand in a file, each with as many lines as it has records. */
interface Listing<Record extends object> {
  readonly records: (article: ArchivedArticle) => Iterable<Record>
  readonly line: (record: Record) => string
  readonly open?: string
}

/** Articles of a file, in groups, with what decides all text of each. */
interface Portion {
  readonly articles: readonly ArchivedArticle[]
  readonly groups: readonly (readonly ArchivedArticle[])[]
  readonly keyOf: (some: readonly ArchivedArticle[]) => string
}

/** Made once for all files of the same articles. */
export function portionOf(articles: readonly ArchivedArticle[], marks: Marks): Portion {
  return {
    ...{ articles, groups: [...inGroups(articles)] },
    keyOf: rememberEach((some) => marks.together(some)),
  }
}

/** A file of articles, in parts that are known by theirs: where one is added, the others are not formatted again. */
function articlesFile<Record extends object>(
  path: string,
  kind: DataKind,
  { articles, groups, keyOf }: Portion,
  { records, line, open = '' }: Listing<Record>,
): DataFile {
  const key = [keyOf(articles)]
  const linesOf = (article: ArchivedArticle) => [...mapEach(records(article), line)].join('')
  return dataFile(
    ...([path, kind, key] as const),
    () => eachOf(articles, records),
    (all) => listInParts(all, line, { open }),
    () => listInKeyedParts(groups, keyOf, linesOf, { open }),
  )
}

function* eachOf<T, U>(all: Iterable<T>, many: (one: T) => Iterable<U>): Generator<U> {
  for (const one of all) yield* many(one)
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
  if (!hasCharacters(archive, large)) return [['', archive.articles]]
  const years = new Map<string, ArchivedArticle[]>()
  for (const article of archive.articles) {
    const suffix = `-${article.date?.slice(0, 4) ?? 'undated'}`
    const year = years.get(suffix) ?? []
    years.set(suffix, year)
    year.push(article)
  }
  return years
}

/** Whether an archive has so many: the rest is not counted. */
function hasCharacters({ articles }: Archive, least: number): boolean {
  let characters = 0
  for (const article of articles) {
    characters += charactersOf(article)
    if (characters >= least) return true
  }
  return least <= 0
}

function headOf({ id, title, kicker, subtitle, date, source, series }: ArchivedArticle, site: Site) {
  const url = absoluteUrl(urls.article(id), site) ?? href(urls.article(id), site.pathPrefix)
  return { id, url, title, kicker, subtitle, date, source, series }
}

function jsonLine(record: object): string {
  return `${JSON.stringify(record)}\n`
}

/** A name as a record of `people.json` and the like. */
function nameRecord(entry: RegisterEntry, archive: Archive) {
  const articles = entry.articles.flatMap((ordinal) => archive.articles[ordinal]?.id ?? [])
  return { ...nameHead(entry, archive), articles }
}

/** What it says of a name before its articles. */
export function nameHead({ id, name, aliases, pinyin, articles }: RegisterEntry, archive: Archive) {
  const dateOf = (ordinal: number | undefined) =>
    ordinal === undefined ? undefined : archive.articles[ordinal]?.date
  const isDated = (ordinal: number) => dateOf(ordinal) !== undefined
  const [first, last] = [dateOf(articles.find(isDated)), dateOf(articles.findLast(isDated))]
  return { id, name, aliases, pinyin, first, last }
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

function* mentionRows({ id, title, blocks, mentions }: ArchivedArticle) {
  for (const { kind, entry, block, start, end } of mentions)
    yield {
      article: id,
      kind,
      entry,
      text: (block === -1 ? title : (blocks[block] ?? '')).slice(start, end),
      block,
      start,
      end,
    }
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
