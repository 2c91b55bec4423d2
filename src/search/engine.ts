/** A phrase after the search's one published folding (`src/text/fold.ts`). Not empty. */
export type FoldedPhrase = string & { readonly brand: 'FoldedPhrase' }

/** The articles that contain a phrase: ordinals into the search records, ascending. */
export interface PhraseHits {
  readonly articles: readonly number[]
  /** Ordinals, a subset of `articles`: those whose headline contains it. */
  readonly inHeadline: ReadonlySet<number>
}

/**
 * What stands behind the search page. Everything above it (query language, facets, order, records, marks) is shared.
 *
 * `find` answers exactly: every article that contains the phrase within one block, no other.
 * It rejects when a part of the index cannot be fetched; it never answers with less.
 */
export interface SearchEngine {
  find(phrase: FoldedPhrase): Promise<PhraseHits>
}
