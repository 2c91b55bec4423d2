/** Part numbers of a segment's tables: where each begins. Slices and shards follow one another. */
export interface SegmentPlaces {
  readonly listing: number
  /** By facet kind, in the order of `facetKinds`. */
  readonly columns: readonly number[]
  readonly entries: Shards
}

/** Part numbers of the tables that segments share. */
export interface SharedPlaces {
  readonly days: number
  /** By facet kind, in the order of `facetKinds`. */
  readonly labels: readonly number[]
  /** Names that are new since the names were collected, or in more articles; absent where there are none. */
  readonly newer?: Shards
}

/** A keyed table: its first part and how many shards it has. */
export interface Shards {
  readonly first: number
  readonly count: number
}
