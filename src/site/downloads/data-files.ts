import type { Archive, RegisterEntry } from '../../archive/archive.ts'
import { jsonFrame, listInKeyedParts, listInParts } from '../in-parts.ts'
import { Marks } from '../marks.ts'
import type { Site } from '../site.ts'
import { csvLines } from './csv-table.ts'
import type { DataKind } from './data-fields.ts'
import { type DataFile, dataFile } from './data-file.ts'
import { articleRecord, articleRow, mentionRows, nameRecord } from './data-records.ts'
import { articlesFile, type Listing, mapEach, portionOf, portions } from './listed-articles.ts'

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

function jsonLine(record: object): string {
  return `${JSON.stringify(record)}\n`
}
