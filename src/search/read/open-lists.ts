import { COLUMN_SLICE, readColumn } from '../tables/facet-column.ts'
import { type FacetKind, facetKinds } from '../tables/facet-kind.ts'
import { LABEL_SLICE, readLabels } from '../tables/labels.ts'
import { LISTING_SLICE, type ListedArticle, readListing } from '../tables/listing.ts'
import { mergeSuggestions, readSuggestions, type Suggestion } from '../tables/suggestions.ts'
import { countNames, type FacetCounts } from './count-names.ts'
import type { SearchArchive } from './open-archive.ts'
import type { Folding } from './search-names.ts'
import { TableReader } from './table-reader.ts'

/** What a search page needs besides results: counts, names, long lists. Its first answer does without. */
export interface ArchiveLists {
  /** Without texts: for long lists and downloads. */
  listing(ordinals: readonly number[]): Promise<ListedArticle[]>
  /** How many of these articles each year has, ascending by year. */
  countYears(ordinals: readonly number[]): Promise<Map<string, number>>
  /** The entries of a kind that these articles have most, with how many have them. */
  countEntries(kind: FacetKind, ordinals: readonly number[], most: number): Promise<FacetCounts>
  /** Names under a key of `suggestionKey`; `searchNames` makes use of them. They can be folded. */
  names(key: string): Promise<Suggestion[]>
}

/** @param readyToFold - of the script that has the folding */
export function openLists(
  { parts, days, bySegment, manifest: { shared, names } }: SearchArchive,
  { readyToFold }: Pick<Folding, 'readyToFold'>,
): ArchiveLists {
  const sharedTables = new TableReader(parts.shared)
  const nameTables = new TableReader(parts.names)
  const segmentTables = parts.segments.map(({ tables }) => new TableReader(tables))
  const tablesOf = (index: number) => segmentTables[index] ?? sharedTables

  async function labels(kind: FacetKind, numbers: readonly number[]) {
    const first = shared.tables.labels[facetKinds.indexOf(kind)] ?? 0
    const nameOf = await sharedTables.items(first, LABEL_SLICE, numbers, (bytes) => readLabels(bytes, kind))
    return numbers.flatMap((number) => nameOf(number) ?? [])
  }

  return {
    listing: async (numbers) => {
      const read = await bySegment(numbers, async ({ index, places }, locals) => {
        const listed = await tablesOf(index).items(places.listing, LISTING_SLICE, locals, readListing)
        return locals.flatMap((local) => listed(local) ?? [])
      })
      await readyToFold(read.map(({ headline }) => headline))
      return read
    },
    countYears: async (numbers) => {
      const { dateOf } = await days()
      const years = new Map<string, number>()
      for (const number of [...numbers].sort((a, b) => a - b)) {
        const year = dateOf(number)?.slice(0, 4)
        if (year) years.set(year, (years.get(year) ?? 0) + 1)
      }
      return years
    },
    countEntries: async (kind, numbers, most) => {
      const oldestFirst = [...numbers].sort((a, b) => a - b)
      const counted = countNames(
        await bySegment(oldestFirst, async ({ index, places }, locals) => {
          const first = places.columns[facetKinds.indexOf(kind)] ?? 0
          const numbersOf = await tablesOf(index).items(first, COLUMN_SLICE, locals, readColumn)
          return locals.map((local) => numbersOf(local) ?? [])
        }),
      )
      const top = counted.slice(0, most)
      const shown = await labels(
        kind,
        top.map(({ number }) => number),
      )
      return {
        entries: shown.map((name, index) => ({ name, count: top[index]?.count ?? 0 })),
        total: counted.length,
      }
    },
    names: async (key) => {
      const { newer } = shared.tables
      const [older, since] = await Promise.all([
        nameTables.value(names.suggestions, key),
        newer && sharedTables.value(newer, key),
      ])
      const read = (bytes: Uint8Array | undefined) => (bytes ? readSuggestions(bytes) : [])
      const found = since ? mergeSuggestions(key, read(older), read(since)) : read(older)
      await readyToFold(found.flatMap(({ name, aliases }) => [name.name, ...aliases]))
      return found
    },
  }
}
