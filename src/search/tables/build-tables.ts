import { deflateRaw } from '../coding/deflate.ts'
import { packParts } from '../coding/pack.ts'
import { shardOf } from '../coding/shard-of.ts'
import type { SearchDocument } from '../document.ts'
import { tablePacks } from '../layouts.ts'
import type { SearchFile } from '../search-file.ts'
import { encodeDays } from './days.ts'
import { collectEntries, type Entry, encodeEntry, entryKey } from './entries.ts'
import { COLUMN_SLICE, encodeColumn } from './facet-column.ts'
import { type FacetKind, facetKinds } from './facet-kind.ts'
import { encodeKeyedShard } from './keyed-shard.ts'
import { encodeLabels, LABEL_SLICE } from './labels.ts'
import { encodeListing, LISTING_SLICE } from './listing.ts'
import { collectSuggestions } from './suggestions.ts'
import type { Shards, TablePlaces } from './table-places.ts'

/** A keyed shard is aimed at this many bytes before compression. */
const SHARD_BYTES = 8192

/** Kinds whose names are offered while a reader types. */
const suggestedKinds: ReadonlySet<FacetKind> = new Set(['source', 'person', 'place', 'organization'])

/** Everything about a segment's articles but their texts, in parts that are fetched as needed. */
export interface Tables {
  readonly files: readonly SearchFile[]
  readonly table: Uint8Array
  readonly places: TablePlaces
}

/** @param documents - by date, then id, undated ones first; their blocks are not used */
export function buildTables(documents: readonly SearchDocument[]): Tables {
  const parts: Uint8Array[] = []
  const add = (slices: readonly Uint8Array[]) => parts.push(...slices.map(deflateRaw)) - slices.length
  const entries = facetKinds.map((kind) => collectEntries(documents, kind))
  const suggested = entries.flat().filter(({ kind }) => suggestedKinds.has(kind))
  const places: TablePlaces = {
    days: add([encodeDays(documents.map(({ date }) => date))]),
    listing: add(sliced(documents, LISTING_SLICE).map(encodeListing)),
    columns: entries.map((ofKind) => add(columnsOf(ofKind, documents.length))),
    labels: entries.map((ofKind) => add(sliced(ofKind, LABEL_SLICE).map(encodeLabels))),
    entries: addShards(
      new Map(entries.flat().map((entry) => [entryKey(entry.kind, entry.name.id), encodeEntry(entry)])),
      add,
    ),
    suggestions: addShards(collectSuggestions(suggested), add),
  }
  return { ...packParts('tables', parts, tablePacks), places }
}

function columnsOf(entries: readonly Entry[], articles: number): Uint8Array[] {
  const column: number[][] = Array.from({ length: articles }, () => [])
  for (const [number, entry] of entries.entries())
    for (const article of entry.articles) column[article]?.push(number)
  return sliced(column, COLUMN_SLICE).map(encodeColumn)
}

function addShards(
  values: ReadonlyMap<string, Uint8Array>,
  add: (slices: readonly Uint8Array[]) => number,
): Shards {
  let bytes = 0
  for (const [key, value] of values) bytes += key.length + value.length
  const count = Math.max(1, Math.ceil(bytes / SHARD_BYTES))
  const shards: [string, Uint8Array][][] = Array.from({ length: count }, () => [])
  for (const value of values) shards[shardOf(value[0], count)]?.push(value)
  for (const shard of shards) shard.sort(([a], [b]) => (a < b ? -1 : 1))
  return { first: add(shards.map(encodeKeyedShard)), count }
}

function sliced<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, slice) =>
    items.slice(slice * size, (slice + 1) * size),
  )
}
