import type { NamesManifest, SearchManifest, SegmentManifest, SharedManifest } from '../manifest.ts'
import type { NameIds } from './name-numbers.ts'

/** What a build of the index leaves for the next one, as JSON. */
export interface SearchMemory {
  readonly version: number
  readonly engine: SearchManifest['engine']
  readonly segments: readonly KnownSegment[]
  readonly numbers: NameIds
  readonly shared: {
    /** Of all that the shared files were made of. */
    readonly hash: string
    readonly files: readonly string[]
    readonly manifest: SharedManifest
  }
  readonly names: KnownNames
}

/** The names by what is typed that stand in the site. */
export interface KnownNames {
  readonly manifest: NamesManifest
  readonly files: readonly string[]
  /** Kind and id → what was known of the name at the time. */
  readonly names: Readonly<Record<string, KnownName>>
}

/** The form of a name and its aliases, and its spellings: what leads to it when it is typed. */
export type KnownName = readonly [
  articles: number,
  url: string,
  forms: readonly string[],
  spellings: readonly string[],
]

/** A segment that stands in the site. */
export interface KnownSegment {
  readonly manifest: SegmentManifest
  /** Its files, from the site's root. */
  readonly files: readonly string[]
  /** Its articles in order: ids, and hashes as the census takes them. */
  readonly ids: readonly string[]
  readonly hashes: readonly string[]
}

/** All files that a memory speaks of: where one is missing, it is of no use. */
export function filesOf(memory: SearchMemory): string[] {
  return [...memory.shared.files, ...memory.names.files, ...memory.segments.flatMap(({ files }) => files)]
}
