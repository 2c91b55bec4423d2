import { fold, learnTraditionalLater } from '../../text/folding.ts'
import { inflateRaw } from '../coding/inflate.ts'
import type { SearchEngine } from '../engine.ts'
import { gramEngine } from '../grams/gram-engine.ts'
import type { GramSource } from '../grams/gram-source.ts'
import type { SearchManifest } from '../manifest.ts'
import { type Days, readDays } from '../tables/days.ts'
import type { FacetKind } from '../tables/facet-kind.ts'
import type { NameLink } from '../tables/name-link.ts'
import type { ArticleRecord } from '../tables/record-format.ts'
import type { FetchRange } from './fetch-range.ts'
import { once } from './once.ts'
import { openSegments, type Segment, type Segments } from './segment.ts'
import { openTables, type SegmentTables } from './segment-tables.ts'
import { segmentedEngine } from './segmented-engine.ts'
import { TableReader } from './table-reader.ts'

/** An archive as its search page reads it. Ordinals are places in the archive, by date. */
export interface SearchArchive {
  readonly manifest: SearchManifest
  readonly engine: SearchEngine
  records(ordinals: readonly number[]): Promise<ArticleRecord[]>
  /** The stretch of ordinals from one day to another, both included. */
  range(from: string | undefined, to: string | undefined): Promise<readonly [start: number, end: number]>
  entry(kind: FacetKind, id: string): Promise<ArchiveEntry | undefined>
  /** For `openLists`. */
  readonly parts: Segments
  days(): Promise<Days>
  bySegment: ReadBySegment
}

/** Gives each segment its own ordinals, and puts the answers back into the order of the question. */
export type ReadBySegment = <T>(
  ordinals: readonly number[],
  read: (table: SegmentTables, locals: readonly number[]) => Promise<T[]>,
) => Promise<T[]>

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
  const opened = openSegments(manifest, fetchRange)
  const { segments } = opened
  const days = once(async () =>
    readDays(await new TableReader(opened.shared).part(manifest.shared.tables.days)),
  )
  const tables = segments.map(openTables)
  const engines = segments.map((segment, index) =>
    once(async () => {
      const readField = (field: number) => foldedField(tables[index], field)
      const [source, ordinals] = await Promise.all([openSource(segment), opened.ordinals()])
      return gramEngine(source, readField, (local) => ordinals.globalOf(index, local))
    }),
  )

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
    range: async (from, to) =>
      from === undefined && to === undefined ? [0, manifest.articles] : (await days()).range(from, to),
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
    bySegment,
    days,
    parts: opened,
  }
}

async function foldedField(tables: SegmentTables | undefined, field: number): Promise<string> {
  const [record] = (await tables?.records([field >> 1])) ?? []
  return fold(field % 2 === 0 ? (record?.headline ?? '') : (record?.text ?? ''))
}
