import { suggestionKey } from '../tables/suggestion-keys.ts'
import type { Suggestion } from '../tables/suggestions.ts'
import { nearestNames } from './nearest-names.ts'
import { rankSuggestions } from './rank-suggestions.ts'

/** The search's folding, as `folding.ts` has it. */
export interface Folding {
  fold(text: string): string
  readyToFold(texts: Iterable<string>): Promise<void>
}

/** Finds names by what is typed, and by what was not found. */
export interface NameSearch {
  /** Names that typed characters or letters may mean, the likeliest first. */
  suggest(typed: string): Promise<Suggestion[]>
  /** Names that look like phrases which were not found. */
  nearest(phrases: readonly string[]): Promise<Suggestion[]>
}

/** @param look - names under a key of `suggestionKey`, which can be folded */
export function searchNames(
  look: (key: string) => Promise<readonly Suggestion[]>,
  { fold, readyToFold }: Folding,
): NameSearch {
  const suggest = async (typed: string) => {
    await readyToFold([typed])
    const plain = fold(typed).replace(/[\s']/g, '')
    const key = suggestionKey(plain)
    return key === undefined ? [] : rankSuggestions(await look(key), plain, fold)
  }
  return {
    suggest,
    nearest: async (phrases) => {
      const spelled = await Promise.all(phrases.map(suggest))
      const alike = await nearestNames(phrases, look, fold)
      return [...new Map([...spelled.flat(), ...alike].map((found) => [found.name.url, found])).values()]
    },
  }
}
