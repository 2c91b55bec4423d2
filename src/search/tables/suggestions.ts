import { type FacetKind, facetKinds } from './facet-kind.ts'
import { type NameLink, type PackedName, unpackName } from './name-link.ts'
import { nameFolders } from './record-format.ts'
import { isFullKey } from './suggestion-keys.ts'

/** Names kept under a key that more letters will narrow, and under one as long as keys get. */
const MOST_FOR_PART = 60
const MOST_FOR_FULL = 300

/** A name to offer while a reader types. */
export interface Suggestion {
  readonly kind: FacetKind
  readonly name: NameLink
  readonly aliases: readonly string[]
  /** `huai jin peng` */
  readonly spellings: readonly string[]
  /** Articles that have it. */
  readonly count: number
}

/** A suggestion as written: JSON. */
export type PackedSuggestion = readonly [
  kind: number,
  name: PackedName,
  count: number,
  spellings: string,
  aliases?: string,
]

/**
 * The names under a key, as `collectSuggestions` would give them for all names at once.
 *
 * @param older - as they were collected at some time
 * @param newer - those collected since: names that are new, or in more articles than they were then
 */
export function mergeSuggestions(
  key: string,
  older: readonly Suggestion[],
  newer: readonly Suggestion[],
): Suggestion[] {
  const byEntry = new Map<string, Suggestion>()
  for (const suggestion of [...older, ...newer]) byEntry.set(entryOf(suggestion), suggestion)
  const merged = [...byEntry.values()]
  merged.sort((a, b) => b.count - a.count || compareEntries(a, b))
  return merged.slice(0, mostUnder(key))
}

/** How many names are kept under a key. */
export function mostUnder(key: string): number {
  return isFullKey(key) ? MOST_FOR_FULL : MOST_FOR_PART
}

function entryOf({ kind, name }: Named): string {
  return `${kind}:${name.id}`
}

interface Named {
  readonly kind: FacetKind
  readonly name: { readonly id: string }
}

/** An order of names that depends on nothing else. */
export function compareEntries(a: Named, b: Named): number {
  const [keyA, keyB] = [entryOf(a), entryOf(b)]
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0
}

/** The inverse of `encodeSuggestions` in `collect-suggestions.ts`. */
export function readSuggestions(bytes: Uint8Array): Suggestion[] {
  const packed = JSON.parse(new TextDecoder().decode(bytes)) as PackedSuggestion[]
  return packed.map(([kindIndex, name, count, spellings, aliases]) => {
    const kind = facetKinds[kindIndex] ?? 'person'
    return {
      kind,
      name: unpackName(name, nameFolders[kind]),
      count,
      spellings: spellings ? spellings.split('|') : [],
      aliases: aliases ? aliases.split('|') : [],
    }
  })
}
