import type { PackLayout } from './coding/pack.ts'

/** One compressed article a part. */
export const recordPacks: PackLayout = { quantum: 1024, packBytes: 49_152 }

/** Days, listings, facets, names. */
export const tablePacks: PackLayout = { quantum: 64, packBytes: 49_152 }

/** Shards of the exact index and its long lists. */
export const gramPacks: PackLayout = { quantum: 2048, packBytes: 49_152 }
