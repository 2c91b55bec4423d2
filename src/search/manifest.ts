import type { SegmentPlaces, Shards, SharedPlaces } from './tables/table-places.ts'

/** What the search page must know before its first question: small, part of the page. */
export interface SearchManifest {
  /** The format of the parts; see docs/search-index.md. */
  readonly version: number
  /** Of the articles that were indexed at once; additions are always in the exact index. */
  readonly engine: 'pagefind' | 'exact'
  /** In all segments. */
  readonly articles: number
  /** The first and the last day of articles that have one. */
  readonly first?: string
  readonly last?: string
  readonly shared: SharedManifest
  readonly names: NamesManifest
  readonly segments: readonly SegmentManifest[]
}

/** The sizes of parts in multiples of their padding: compressed, in Base64. */
export type PackedSizes = string

/** Where a segment's parts stand is told by their sizes. Without any of grams in a segment of Pagefind's. */
export interface SegmentSizes {
  readonly tables: PackedSizes
  readonly records: PackedSizes
  readonly grams: PackedSizes
}

/** What all segments have in common: written anew whenever one of them changes. */
export interface SharedManifest {
  /** Its folder below the site's root, named by its content: `search/3f9a0c21d4/`. */
  readonly path: string
  readonly tables: SharedPlaces
  /** Of the tables' parts. */
  readonly sizes: PackedSizes
  /** For each segment, where its articles stand in the archive: runs, compressed, in Base64. */
  readonly runs: readonly string[]
}

/** Names by what is typed, as they were at some time. Newer ones stand among the shared tables. */
export interface NamesManifest {
  /** Its folder below the site's root, named by its content: `search/3f9a0c21d4/`. */
  readonly path: string
  readonly suggestions: Shards
}

/** A part of the archive that was indexed at once. It is never changed, only replaced. */
export interface SegmentManifest {
  /** Its folder below the site's root, named by its content: `search/3f9a0c21d4/`. */
  readonly path: string
  readonly tables: SegmentPlaces
  readonly sizes: SegmentSizes
  /** How many shards of pairs and of single characters the exact index has; absent where it is Pagefind's. */
  readonly grams?: { readonly pairs: number; readonly singles: number }
}
