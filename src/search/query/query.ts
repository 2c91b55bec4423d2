import type { FoldedPhrase } from '../engine.ts'

/** What a reader asks for: all groups must hold. */
export interface Query {
  readonly groups: readonly QueryGroup[]
}

/** One of these phrases, or, where excluded, none of them. */
export interface QueryGroup {
  readonly excluded: boolean
  /** Never empty. */
  readonly phrases: readonly QueryPhrase[]
}

/** A run of characters to find. */
export interface QueryPhrase {
  /** As typed, without quotation marks. */
  readonly typed: string
  readonly folded: FoldedPhrase
}

/** Phrases that results contain: for excerpts, marks and order. */
export function wantedPhrases(query: Query): FoldedPhrase[] {
  const wanted = query.groups.filter(({ excluded }) => !excluded).flatMap(({ phrases }) => phrases)
  return [...new Set(wanted.map(({ folded }) => folded))]
}
