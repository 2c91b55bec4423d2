import { readyToFold } from '../../text/folding.ts'
import type { SearchManifest } from '../manifest.ts'
import { type Days, readDays } from '../tables/days.ts'
import { type FacetKind, facetKinds } from '../tables/facet-kind.ts'
import { LABEL_SLICE, readLabels } from '../tables/labels.ts'
import type { NameLink } from '../tables/name-link.ts'
import { mergeSuggestions, readSuggestions, type Suggestion } from '../tables/suggestions.ts'
import { once } from './once.ts'
import type { PartReader } from './part-reader.ts'
import { TableReader } from './table-reader.ts'

/** The tables over the whole archive. */
export interface SharedTables {
  days(): Promise<Days>
  /** Names by their numbers, in the order of these. */
  labels(kind: FacetKind, numbers: readonly number[]): Promise<NameLink[]>
  /** Names that can be folded. @param key - as `suggestionKey` makes it */
  suggestions(key: string): Promise<Suggestion[]>
}

export function openSharedTables(
  parts: PartReader,
  nameParts: PartReader,
  { shared: { tables: places }, names }: SearchManifest,
): SharedTables {
  const reader = new TableReader(parts)
  const nameReader = new TableReader(nameParts)
  return {
    days: once(async () => readDays(await reader.part(places.days))),
    labels: async (kind, numbers) => {
      const first = places.labels[facetKinds.indexOf(kind)] ?? 0
      const nameOf = await reader.items(first, LABEL_SLICE, numbers, (bytes) => readLabels(bytes, kind))
      return numbers.flatMap((number) => nameOf(number) ?? [])
    },
    suggestions: async (key) => {
      const [older, newer] = await Promise.all([
        nameReader.value(names.suggestions, key),
        places.newer && reader.value(places.newer, key),
      ])
      const read = (bytes: Uint8Array | undefined) => (bytes ? readSuggestions(bytes) : [])
      const found = newer ? mergeSuggestions(key, read(older), read(newer)) : read(older)
      await readyToFold(found.flatMap(({ name, aliases }) => [name.name, ...aliases]))
      return found
    },
  }
}
