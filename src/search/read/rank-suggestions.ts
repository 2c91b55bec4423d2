import { spelledFrom } from '../tables/suggestion-keys.ts'
import type { Suggestion } from '../tables/suggestions.ts'

/** Offered at once. */
const MOST = 8

/**
 * Names that typed text may mean: those that begin with it before those that contain it, then those in most articles.
 *
 * @param typed - folded, without spaces
 */
export function rankSuggestions(
  suggestions: readonly Suggestion[],
  typed: string,
  fold: (text: string) => string,
): Suggestion[] {
  const ranked = suggestions.flatMap((suggestion) => {
    const place = placeOf(suggestion, typed, fold)
    return place < 0 ? [] : [{ suggestion, begins: place === 0 ? 0 : 1 }]
  })
  ranked.sort((a, b) => a.begins - b.begins || b.suggestion.count - a.suggestion.count)
  return ranked.slice(0, MOST).map(({ suggestion }) => suggestion)
}

/** Where in a name, an alias or its spelling the typed text begins; -1 where it is nowhere. */
function placeOf(
  { name, aliases, spellings }: Suggestion,
  typed: string,
  fold: (text: string) => string,
): number {
  const places = [
    ...[name.name, ...aliases].map((text) => fold(text).replaceAll(' ', '').indexOf(typed)),
    ...spellings.map((spelling) => spelledFrom(typed, spelling)),
  ].filter((place) => place >= 0)
  return places.length === 0 ? -1 : Math.min(...places)
}
