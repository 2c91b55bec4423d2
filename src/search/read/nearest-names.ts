import type { Suggestion } from '../tables/suggestions.ts'

/** Pairs of characters that are looked up. */
const LOOKED_UP = 6

const MOST = 6

const LATIN = /^[a-z0-9]+$/

/**
 * Names that look like what was not found: they share pairs of characters with it, and have few others.
 * Pairs of Latin letters say nothing of a name: those are spellings, for `suggest`.
 *
 * @param phrases - folded
 * @param look - names under a key of `suggestionKey`
 */
export async function nearestNames(
  phrases: readonly string[],
  look: (key: string) => Promise<readonly Suggestion[]>,
  fold: (text: string) => string,
): Promise<Suggestion[]> {
  const pairsOfPhrases = phrases.map(pairsOf)
  const keys = [...new Set(pairsOfPhrases.flat())].filter((pair) => !LATIN.test(pair)).slice(0, LOOKED_UP)
  const found = new Map<string, Suggestion>()
  for (const list of await Promise.all(keys.map(look)))
    for (const suggestion of list) found.set(`${suggestion.kind}:${suggestion.name.id}`, suggestion)
  return [...found.values()]
    .map((suggestion) => ({
      suggestion,
      likeness: likenessOf(pairsOf(fold(suggestion.name.name)), pairsOfPhrases),
    }))
    .sort((a, b) => b.likeness - a.likeness || b.suggestion.count - a.suggestion.count)
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion)
}

/** Dice's coefficient with the phrase that it is most like: shared pairs among all pairs, 0 to 1. */
function likenessOf(name: readonly string[], phrases: readonly (readonly string[])[]): number {
  const known = new Set(name)
  const likenesses = phrases.map(
    (phrase) =>
      (2 * phrase.filter((pair) => known.has(pair)).length) / Math.max(1, name.length + phrase.length),
  )
  return Math.max(0, ...likenesses)
}

function pairsOf(text: string): string[] {
  const plain = text.replace(/[\s·]/g, '')
  return Array.from({ length: Math.max(0, plain.length - 1) }, (_, start) => plain.slice(start, start + 2))
}
