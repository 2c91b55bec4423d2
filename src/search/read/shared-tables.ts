import type { SharedManifest } from '../manifest.ts'
import { type Days, readDays } from '../tables/days.ts'
import { type FacetKind, facetKinds } from '../tables/facet-kind.ts'
import { LABEL_SLICE, readLabels } from '../tables/labels.ts'
import type { NameLink } from '../tables/name-link.ts'
import { readSuggestions, type Suggestion } from '../tables/suggestions.ts'
import { once } from './once.ts'
import type { PartReader } from './part-reader.ts'
import { TableReader } from './table-reader.ts'

/** The tables over the whole archive. */
export interface SharedTables {
  days(): Promise<Days>
  /** Names by their numbers, in the order of these. */
  labels(kind: FacetKind, numbers: readonly number[]): Promise<NameLink[]>
  /** @param key - as `suggestionKey` makes it */
  suggestions(key: string): Promise<Suggestion[]>
}

export function openSharedTables(parts: PartReader, { tables: places }: SharedManifest): SharedTables {
  const reader = new TableReader(parts)
  return {
    days: once(async () => readDays(await reader.part(places.days))),
    labels: async (kind, numbers) => {
      const first = places.labels[facetKinds.indexOf(kind)] ?? 0
      const nameOf = await reader.items(first, LABEL_SLICE, numbers, (bytes) => readLabels(bytes, kind))
      return numbers.flatMap((number) => nameOf(number) ?? [])
    },
    suggestions: async (key) => {
      const bytes = await reader.value(places.suggestions, key)
      return bytes ? readSuggestions(bytes) : []
    },
  }
}
