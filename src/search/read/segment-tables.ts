import { learnReplacements, readyToFold } from '../../text/folding.ts'
import { inflateRaw } from '../coding/inflate.ts'
import { decodeText } from '../coding/text-bytes.ts'
import { entryKey, readEntry } from '../tables/entries.ts'
import { COLUMN_SLICE, readColumn } from '../tables/facet-column.ts'
import { type FacetKind, facetKinds } from '../tables/facet-kind.ts'
import { LISTING_SLICE, type ListedArticle, readListing } from '../tables/listing.ts'
import type { NameLink } from '../tables/name-link.ts'
import { type ArticleRecord, readRecord } from '../tables/record-format.ts'
import type { Segment } from './segment.ts'
import { TableReader } from './table-reader.ts'

/** A segment's tables, by its own ordinals. What is read can be folded. */
export interface SegmentTables {
  records(ordinals: readonly number[]): Promise<ArticleRecord[]>
  listing(ordinals: readonly number[]): Promise<ListedArticle[]>
  /** The numbers of each article's names of a kind, in its own order. */
  names(kind: FacetKind, ordinals: readonly number[]): Promise<(readonly number[])[]>
  entry(kind: FacetKind, id: string): Promise<{ name: NameLink; articles: readonly number[] } | undefined>
}

export function openTables({ tables, records, manifest }: Segment): SegmentTables {
  const reader = new TableReader(tables)
  const places = manifest.tables
  return {
    records: async (ordinals) => {
      const parts = await records.readAll(ordinals)
      const read = await Promise.all(
        parts.map(async (bytes) => readRecord(decodeText(await inflateRaw(bytes)))),
      )
      for (const { replacements } of read) learnReplacements(replacements)
      await readyToFold(read.flatMap(({ headline, text }) => [headline, text]))
      return read
    },
    listing: async (ordinals) => {
      const listed = await reader.items(places.listing, LISTING_SLICE, ordinals, readListing)
      const read = ordinals.flatMap((ordinal) => listed(ordinal) ?? [])
      await readyToFold(read.map(({ headline }) => headline))
      return read
    },
    names: async (kind, ordinals) => {
      const first = places.columns[facetKinds.indexOf(kind)] ?? 0
      const numbersOf = await reader.items(first, COLUMN_SLICE, ordinals, readColumn)
      return ordinals.map((ordinal) => numbersOf(ordinal) ?? [])
    },
    entry: async (kind, id) => {
      const bytes = await reader.value(places.entries, entryKey(kind, id))
      return bytes && readEntry(bytes, kind)
    },
  }
}
