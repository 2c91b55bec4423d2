import { fold } from '../../text/fold.ts'
import type { SearchName } from '../document.ts'
import { type FacetKind, facetKinds } from './facet-kind.ts'
import { packName } from './name-link.ts'
import { nameFolders } from './record-format.ts'
import { suggestionKeys } from './suggestion-keys.ts'
import { compareEntries, mostUnder, type PackedSuggestion } from './suggestions.ts'

/** A name and how many articles of the whole archive have it. */
export interface NameCount {
  readonly kind: FacetKind
  readonly name: SearchName
  readonly articles: number
}

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
