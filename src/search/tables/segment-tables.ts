import type { PackedParts } from '../coding/pack.ts'
import type { SearchDocument } from '../document.ts'
import { collectEntries, encodeEntry, entryKey } from './entries.ts'
import { COLUMN_SLICE, encodeColumn } from './facet-column.ts'
import { type FacetKind, facetKinds, namesOf } from './facet-kind.ts'
import { encodeListing, LISTING_SLICE } from './listing.ts'
import { TableParts } from './table-parts.ts'
import type { SegmentPlaces } from './table-places.ts'

/** A name's number, by kind and id. */
export type NumberOf = (kind: FacetKind, id: string) => number

/**
 * Everything about a segment's articles but their texts, in parts that are fetched as needed.
 *
 * @param documents - in the segment's order; their blocks are not used
 */
export function buildSegmentTables(
  documents: readonly SearchDocument[],
  numberOf: NumberOf,
): PackedParts & { readonly places: SegmentPlaces } {
  const parts = new TableParts()
  const entries = facetKinds.flatMap((kind) => collectEntries(documents, kind))
  const places: SegmentPlaces = {
    listing: parts.addSlices(documents, LISTING_SLICE, encodeListing),
    columns: facetKinds.map((kind) => {
      const numbers = documents.map((document) => [
        ...new Set(namesOf(document, kind).map(({ id }) => numberOf(kind, id))),
      ])
      return parts.addSlices(numbers, COLUMN_SLICE, encodeColumn)
    }),
    entries: parts.addShards(
      new Map(entries.map((entry) => [entryKey(entry.kind, entry.name.id), encodeEntry(entry)])),
    ),
  }
  return { ...parts.finish(), places }
}
