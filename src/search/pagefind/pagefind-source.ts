import type { GramFields, GramPositions } from '../grams/gram-list.ts'
import type { GramSource } from '../grams/gram-source.ts'
import { pagefindQuery } from './feed.ts'
import type { PagefindPage } from './pages.ts'

/** What Pagefind answers to one word: where it stands on which page. */
export interface PagefindAnswer {
  readonly results: readonly { readonly id: string; readonly words: readonly number[] }[]
}

interface GramLists extends GramFields {
  readonly positions: GramPositions
}

/**
 * Pagefind as a source of grams: it finds single words of ours and says where they stand.
 *
 * @param ask - one word, or the beginning of words; rejects where a part of the index is missing
 * @param pages - by ordinal
 */
export function pagefindSource(
  ask: (word: string) => Promise<PagefindAnswer>,
  pages: readonly PagefindPage[],
): GramSource {
  const ordinals = new Map(pages.map(({ hash }, ordinal) => [hash, ordinal]))
  const lists = new Map<string, Promise<GramLists>>()
  const listsOf = (gram: string) => {
    const known = lists.get(gram)
    if (known) return known
    const found = ask(pagefindQuery(gram)).then((answer) => toLists(answer, ordinals, pages))
    lists.set(gram, found)
    found.catch(() => lists.delete(gram))
    return found
  }
  return {
    fieldsOf: listsOf,
    positionsOf: async (gram) => (await listsOf(gram)).positions,
    isLight: async () => true,
  }
}

function toLists(
  { results }: PagefindAnswer,
  ordinals: ReadonlyMap<string, number>,
  pages: readonly PagefindPage[],
): GramLists {
  const byField = new Map<number, number[]>()
  for (const { id, words } of results) {
    const ordinal = ordinals.get(id)
    if (ordinal === undefined) throw new RangeError(`Unexpected result \`${id}\`, of another index`)
    const headline = pages[ordinal]?.headlineWords ?? 0
    for (const word of words) {
      const field = word < headline ? 2 * ordinal : 2 * ordinal + 1
      const positions = byField.get(field) ?? []
      positions.push(word < headline ? word : word - headline)
      byField.set(field, positions)
    }
  }
  const sorted = [...byField].sort(([a], [b]) => a - b)
  for (const [, positions] of sorted) positions.sort((a, b) => a - b)
  return {
    fields: Uint32Array.from(sorted, ([field]) => field),
    counts: Uint32Array.from(sorted, ([, positions]) => positions.length),
    positions: Uint32Array.from(sorted.flatMap(([, positions]) => positions)),
  }
}
