import { fold } from '../../text/fold.ts'
import type { SearchName } from '../document.ts'
import { type FacetKind, facetKinds } from './facet-kind.ts'
import { type NameLink, type PackedName, packName, unpackName } from './name-link.ts'
import { nameFolders } from './record-format.ts'
import { isFullKey, suggestionKeys } from './suggestion-keys.ts'

/** Names kept under a key that more letters will narrow, and under one as long as keys get. */
const MOST_FOR_PART = 60
const MOST_FOR_FULL = 300

/** A name and how many articles of the whole archive have it. */
export interface NameCount {
  readonly kind: FacetKind
  readonly name: SearchName
  readonly articles: number
}

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

type PackedSuggestion = readonly [
  kind: number,
  name: PackedName,
  count: number,
  spellings: string,
  aliases?: string,
]

/** Key → the names that it may mean, those with most articles first. */
export function collectSuggestions(entries: readonly NameCount[]): Map<string, Uint8Array> {
  const byKey = new Map<string, NameCount[]>()
  const byCount = [...entries].sort((a, b) => b.articles - a.articles || compareEntries(a, b))
  for (const entry of byCount) {
    const { name, aliases = [], pinyin = [] } = entry.name
    for (const key of suggestionKeys([name, ...aliases].map(fold), pinyin)) {
      const list = byKey.get(key) ?? []
      byKey.set(key, list)
      if (list.length < mostUnder(key)) list.push(entry)
    }
  }
  return new Map([...byKey].map(([key, list]) => [key, encodeSuggestions(list)]))
}

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

function mostUnder(key: string): number {
  return isFullKey(key) ? MOST_FOR_FULL : MOST_FOR_PART
}

function entryOf({ kind, name }: Named): string {
  return `${kind}:${name.id}`
}

interface Named {
  readonly kind: FacetKind
  readonly name: { readonly id: string }
}

function compareEntries(a: Named, b: Named): number {
  const [keyA, keyB] = [entryOf(a), entryOf(b)]
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0
}

function encodeSuggestions(entries: readonly NameCount[]): Uint8Array {
  const packed = entries.map(({ kind, name, articles }): PackedSuggestion => {
    const { aliases = [], pinyin = [] } = name
    const common = [
      facetKinds.indexOf(kind),
      packName(name, nameFolders[kind]),
      articles,
      pinyin.join('|'),
    ] as const
    return aliases.length > 0 ? [...common, aliases.join('|')] : common
  })
  return new TextEncoder().encode(JSON.stringify(packed))
}

/** The inverse of the encoding above. */
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
