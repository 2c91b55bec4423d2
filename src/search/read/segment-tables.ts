import { inflateRaw } from '../coding/inflate.ts'
import { shardOf } from '../coding/shard-of.ts'
import { type Days, readDays } from '../tables/days.ts'
import { entryKey, readEntry } from '../tables/entries.ts'
import { COLUMN_SLICE, readColumn } from '../tables/facet-column.ts'
import { type FacetKind, facetKinds } from '../tables/facet-kind.ts'
import { readKeyedShard } from '../tables/keyed-shard.ts'
import { LABEL_SLICE, readLabels } from '../tables/labels.ts'
import { LISTING_SLICE, type ListedArticle, readListing } from '../tables/listing.ts'
import type { NameLink } from '../tables/name-link.ts'
import { type ArticleRecord, readRecord } from '../tables/record-format.ts'
import { readSuggestions, type Suggestion } from '../tables/suggestions.ts'
import type { Shards } from '../tables/table-places.ts'
import { once } from './once.ts'
import type { Segment } from './segment.ts'

/** A segment's tables, by its own ordinals. */
export interface SegmentTables {
  days(): Promise<Days>
  records(ordinals: readonly number[]): Promise<ArticleRecord[]>
  listing(ordinals: readonly number[]): Promise<ListedArticle[]>
  /** How many of these articles have each entry of a kind. */
  countEntries(kind: FacetKind, ordinals: readonly number[]): Promise<EntryCounts>
  entry(kind: FacetKind, id: string): Promise<{ name: NameLink; articles: readonly number[] } | undefined>
  /** @param key - as `suggestionKey` makes it */
  suggestions(key: string): Promise<Suggestion[]>
}

/** Counts by entry number; names are fetched for those that are shown. */
export interface EntryCounts {
  readonly counts: ReadonlyMap<number, number>
  names(entries: readonly number[]): Promise<NameLink[]>
}

export function openTables(segment: Segment): SegmentTables {
  const { tables, records, manifest } = segment
  const places = manifest.tables
  const part = async (number: number) => inflateRaw(await tables.read(number))
  const sliced = async <T>(first: number, size: number, numbers: readonly number[], read: SliceReader<T>) => {
    const slices = [...new Set(numbers.map((number) => Math.floor(number / size)))]
    const bytes = await tables.readAll(slices.map((slice) => first + slice))
    const items = new Map<number, T[]>()
    for (const [index, slice] of slices.entries())
      items.set(slice, read(await inflateRaw(bytes[index] ?? new Uint8Array())))
    return (number: number) => items.get(Math.floor(number / size))?.[number % size]
  }
  const keyed = async ({ first, count }: Shards, key: string) =>
    readKeyedShard(await part(first + shardOf(key, count))).get(key)
  return {
    days: once(async () => readDays(await part(places.days))),
    records: async (ordinals) => {
      const parts = await records.readAll(ordinals)
      return Promise.all(parts.map(async (bytes) => readRecord(utf8.decode(await inflateRaw(bytes)))))
    },
    listing: async (ordinals) => {
      const listed = await sliced(places.listing, LISTING_SLICE, ordinals, readListing)
      return ordinals.flatMap((ordinal) => listed(ordinal) ?? [])
    },
    countEntries: async (kind, ordinals) => {
      const kindIndex = facetKinds.indexOf(kind)
      const entriesOf = await sliced(places.columns[kindIndex] ?? 0, COLUMN_SLICE, ordinals, readColumn)
      return {
        counts: countAll(ordinals.map((ordinal) => entriesOf(ordinal) ?? [])),
        names: async (entries) => {
          const labels = places.labels[kindIndex] ?? 0
          const nameOf = await sliced(labels, LABEL_SLICE, entries, (bytes) => readLabels(bytes, kind))
          return entries.flatMap((entry) => nameOf(entry) ?? [])
        },
      }
    },
    entry: async (kind, id) => {
      const bytes = await keyed(places.entries, entryKey(kind, id))
      return bytes && readEntry(bytes, kind)
    },
    suggestions: async (key) => {
      const bytes = await keyed(places.suggestions, key)
      return bytes ? readSuggestions(bytes) : []
    },
  }
}

type SliceReader<T> = (bytes: Uint8Array) => T[]

const utf8 = new TextDecoder()

function countAll(lists: readonly (readonly number[])[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const entries of lists) for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1)
  return counts
}
