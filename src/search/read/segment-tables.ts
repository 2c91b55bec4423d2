import { learnReplacements, readyToFold } from '../../text/folding.ts'
import { inflateRaw } from '../coding/inflate.ts'
import { decodeText } from '../coding/text-bytes.ts'
import { entryKey, readEntry } from '../tables/entries.ts'
import type { FacetKind } from '../tables/facet-kind.ts'
import type { NameLink } from '../tables/name-link.ts'
import { type ArticleRecord, readRecord } from '../tables/record-format.ts'
import type { SegmentPlaces } from '../tables/table-places.ts'
import type { Segment } from './segment.ts'
import { TableReader } from './table-reader.ts'

/** A segment's tables, by its own ordinals. What is read can be folded. */
export interface SegmentTables {
  /** Of the segment among all. */
  readonly index: number
  readonly places: SegmentPlaces
  records(ordinals: readonly number[]): Promise<ArticleRecord[]>
  entry(kind: FacetKind, id: string): Promise<{ name: NameLink; articles: readonly number[] } | undefined>
}

export function openTables({ tables, records, manifest }: Segment, index: number): SegmentTables {
  const reader = new TableReader(tables)
  const places = manifest.tables
  return {
    index,
    places,
    records: async (ordinals) => {
      const parts = await records.readAll(ordinals)
      const read = await Promise.all(
        parts.map(async (bytes) => readRecord(decodeText(await inflateRaw(bytes)))),
      )
      for (const { replacements } of read) learnReplacements(replacements)
      await readyToFold(read.flatMap(({ headline, text }) => [headline, text]))
      return read
    },
    entry: async (kind, id) => {
      const bytes = await reader.value(places.entries, entryKey(kind, id))
      return bytes && readEntry(bytes, kind)
    },
  }
}
