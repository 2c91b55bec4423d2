/** A phrase after the search's one published folding (`src/text/fold.ts`). Not empty, without line ends. */
export type FoldedPhrase = string & { readonly brand: 'FoldedPhrase' }

/** The articles that contain a phrase: ordinals into the search records, ascending. */
export interface PhraseHits {
  readonly articles: readonly number[]
  /** Ordinals, a subset of `articles`: those whose headline contains it. */
  readonly inHeadline: ReadonlySet<number>
  /** Parallel to `articles`: how often each contains it, headline and text together. */
  readonly counts: readonly number[]
}

/** Where a phrase stands in the texts of articles, headlines left out: UTF-16 units of the folded text, line ends counted, ascending. */
export type PhrasePlaces = ReadonlyMap<number, readonly number[]>

/**
 * What stands behind the search page. Everything above it (query language, facets, order, records, marks) is shared.
 *
 * `find` answers exactly: every article that contains the phrase within one block, no other.
 * It rejects when a part of the index cannot be fetched; it never answers with less.
 */
export interface SearchEngine {
  find(phrase: FoldedPhrase): Promise<PhraseHits>
  /** For ranking by nearness. A phrase of one unit has no places. */
  places(phrase: FoldedPhrase): Promise<PhrasePlaces>
}
