import { fold, learnTraditionalLater } from '../../text/folding.ts'
import { inflateRaw } from '../coding/inflate.ts'
import type { SearchEngine } from '../engine.ts'
import { gramEngine } from '../grams/gram-engine.ts'
import type { GramSource } from '../grams/gram-source.ts'
import type { SearchManifest } from '../manifest.ts'
import type { FacetKind } from '../tables/facet-kind.ts'
import type { ListedArticle } from '../tables/listing.ts'
import type { NameLink } from '../tables/name-link.ts'
import type { ArticleRecord } from '../tables/record-format.ts'
import type { Suggestion } from '../tables/suggestions.ts'
import { countNames, type FacetCounts } from './count-names.ts'
import type { FetchRange } from './fetch-range.ts'
import { once } from './once.ts'
import { openSegments, type Segment } from './segment.ts'
import { openTables, type SegmentTables } from './segment-tables.ts'
import { segmentedEngine } from './segmented-engine.ts'
import { openSharedTables } from './shared-tables.ts'

/** An archive as its search page reads it. Ordinals are places in the archive, by date. */
export interface SearchArchive {
  readonly manifest: SearchManifest
  readonly engine: SearchEngine
  records(ordinals: readonly number[]): Promise<ArticleRecord[]>
  /** Without texts: for long lists and downloads. */
  listing(ordinals: readonly number[]): Promise<ListedArticle[]>
  /** The stretch of ordinals from one day to another, both included. */
  range(from: string | undefined, to: string | undefined): Promise<readonly [start: number, end: number]>
  /** How many of these articles each year has, ascending by year. */
  countYears(ordinals: readonly number[]): Promise<Map<string, number>>
  /** The entries of a kind that these articles have most, with how many have them. */
  countEntries(kind: FacetKind, ordinals: readonly number[], most: number): Promise<FacetCounts>
  entry(kind: FacetKind, id: string): Promise<ArchiveEntry | undefined>
  /** Names under a key of `suggestionKey`; `searchNames` makes use of them. */
  names(key: string): Promise<Suggestion[]>
}

export interface ArchiveEntry {
  readonly name: NameLink
  readonly articles: ReadonlySet<number>
}

/** Opens a segment's index: what an engine brings with it. */
export type OpenSource = (segment: Segment) => Promise<GramSource>

/** Open an archive's search. Nothing is fetched before it is needed. */
export function openArchive(
  manifest: SearchManifest,
  fetchRange: FetchRange,
  openSource: OpenSource,
): SearchArchive {
  learnTraditionalLater(async () => {
    const table = await fetchRange(`${manifest.shared.path}traditional.bin`)
    return new TextDecoder().decode(await inflateRaw(table))
  })
  const { segments, ...opened } = openSegments(manifest, fetchRange)
  const shared = openSharedTables(opened.shared, opened.names, manifest)
  const tables = segments.map(openTables)
  const engines = segments.map((segment, index) =>
    once(async () => {
      const readField = (field: number) => foldedField(tables[index], field)
      const [source, ordinals] = await Promise.all([openSource(segment), opened.ordinals()])
      return gramEngine(source, readField, (local) => ordinals.globalOf(index, local))
    }),
  )

  /** Give each segment its own ordinals, and put the answers back into the order of the question. */
  async function bySegment<T>(
    numbers: readonly number[],
    read: (table: SegmentTables, locals: readonly number[]) => Promise<T[]>,
  ): Promise<T[]> {
    const ordinals = await opened.ordinals()
    const places = numbers.map((number) => ordinals.localOf(number))
    const answers = await Promise.all(
      tables.map((table, index) => {
        const locals = places.flatMap(({ segment, local }) => (segment === index ? [local] : []))
        return locals.length === 0 ? [] : read(table, locals)
      }),
    )
    const next = answers.map((answer) => answer.values())
    return places.flatMap(({ segment }): T[] => {
      const { value } = next[segment]?.next() ?? {}
      return value === undefined ? [] : [value]
    })
  }

  return {
    manifest,
    engine: segmentedEngine(engines),
    records: (numbers) => bySegment(numbers, (table, locals) => table.records(locals)),
    listing: (numbers) => bySegment(numbers, (table, locals) => table.listing(locals)),
    range: async (from, to) =>
      from === undefined && to === undefined ? [0, manifest.articles] : (await shared.days()).range(from, to),
    countYears: async (numbers) => {
      const { dateOf } = await shared.days()
      const years = new Map<string, number>()
      for (const number of [...numbers].sort((a, b) => a - b)) {
        const year = dateOf(number)?.slice(0, 4)
        if (year) years.set(year, (years.get(year) ?? 0) + 1)
      }
      return years
    },
    countEntries: async (kind, numbers, most) => {
      const oldestFirst = [...numbers].sort((a, b) => a - b)
      const counted = countNames(await bySegment(oldestFirst, (table, locals) => table.names(kind, locals)))
      const top = counted.slice(0, most)
      const names = await shared.labels(
        kind,
        top.map(({ number }) => number),
      )
      return {
        entries: names.map((name, index) => ({ name, count: top[index]?.count ?? 0 })),
        total: counted.length,
      }
    },
    entry: async (kind, id) => {
      const [ordinals, ...found] = await Promise.all([
        opened.ordinals(),
        ...tables.map((table) => table.entry(kind, id)),
      ])
      const live = found.flatMap((entry, index) => {
        const articles = entry?.articles.flatMap((local) => ordinals.globalOf(index, local) ?? []) ?? []
        return entry && articles.length > 0 ? [{ name: entry.name, articles }] : []
      })
      const [first] = live
      return first && { name: first.name, articles: new Set(live.flatMap(({ articles }) => articles)) }
    },
    names: shared.suggestions,
  }
}

async function foldedField(tables: SegmentTables | undefined, field: number): Promise<string> {
  const [record] = (await tables?.records([field >> 1])) ?? []
  return fold(field % 2 === 0 ? (record?.headline ?? '') : (record?.text ?? ''))
}
