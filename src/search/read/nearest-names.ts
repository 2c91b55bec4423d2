import { fold } from '../../text/fold.ts'
import { suggestionKey } from '../tables/suggestion-keys.ts'
import type { Suggestion } from '../tables/suggestions.ts'

/** Pairs of characters that are looked up. */
const LOOKED_UP = 6

const MOST = 6

/**
 * Names that look like what was not found: they share pairs of characters with it, most first.
 *
 * @param phrases - folded
 * @param look - names under a key of `suggestionKey`
 */
export async function nearestNames(
  phrases: readonly string[],
  look: (key: string) => Promise<readonly Suggestion[]>,
): Promise<Suggestion[]> {
  const pairs = new Set(phrases.flatMap((phrase) => pairsOf(phrase.replace(/[\s·]/g, ''))))
  const keys = [...pairs].flatMap((pair) => suggestionKey(pair) ?? []).slice(0, LOOKED_UP)
  const found = new Map<string, { suggestion: Suggestion; shared: number }>()
  for (const list of await Promise.all(keys.map(look))) {
    for (const suggestion of list) {
      const key = `${suggestion.kind}:${suggestion.name.id}`
      found.set(key, { suggestion, shared: (found.get(key)?.shared ?? 0) + 1 })
    }
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        b.shared - a.shared ||
        fold(a.suggestion.name.name).length - fold(b.suggestion.name.name).length ||
        b.suggestion.count - a.suggestion.count,
    )
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion)
}

function pairsOf(phrase: string): string[] {
  return Array.from({ length: Math.max(0, phrase.length - 1) }, (_, start) => phrase.slice(start, start + 2))
}
