import type { NameLink } from '../tables/name-link.ts'

/** Entries with how many articles have each. */
export interface FacetCounts {
  /** Those that most articles have, first; among equals the one that was in the news last. */
  readonly entries: readonly { readonly name: NameLink; readonly count: number }[]
  /** How many entries there are altogether. */
  readonly total: number
}

/** A name's number with how many articles have it. */
export interface CountedNumber {
  readonly number: number
  readonly count: number
}

interface Tally {
  count: number
  /** The last article that has it, and its place among that article's names: in whatever segments, the same. */
  article: number
  place: number
}

/**
 * Count names over articles.
 *
 * @param articles - the numbers of each article's names, from the oldest article to the newest
 * @returns those that most articles have, first
 */
export function countNames(articles: Iterable<readonly number[]>): CountedNumber[] {
  const tallies = new Map<number, Tally>()
  let article = 0
  for (const numbers of articles) {
    for (const [place, number] of numbers.entries()) {
      const count = (tallies.get(number)?.count ?? 0) + 1
      tallies.set(number, { count, article, place })
    }
    article++
  }
  return [...tallies]
    .sort(([, a], [, b]) => b.count - a.count || b.article - a.article || a.place - b.place)
    .map(([number, { count }]) => ({ number, count }))
}
