/** Part numbers: where each table begins. Slices and shards follow one another. */
export interface TablePlaces {
  readonly days: number
  readonly listing: number
  /** By facet kind, in the order of `facetKinds`. */
  readonly columns: readonly number[]
  readonly labels: readonly number[]
  readonly entries: Shards
  readonly suggestions: Shards
}

/** A keyed table: its first part and how many shards it has. */
export interface Shards {
  readonly first: number
  readonly count: number
}
