import { inflateRaw, unpackNumbers } from '../coding/inflate.ts'
import { type PackLayout, readPackTable } from '../coding/pack.ts'
import { gramPacks, recordPacks, tablePacks } from '../layouts.ts'
import type { SearchManifest, SegmentManifest } from '../manifest.ts'
import { readNameSizes } from '../segments/name-sizes.ts'
import { readRuns } from '../segments/runs.ts'
import type { FetchRange } from './fetch-range.ts'
import { once } from './once.ts'
import { archiveOrdinals, type Ordinals } from './ordinals.ts'
import { PartReader } from './part-reader.ts'

/** A segment's parts, by set. */
export interface Segment {
  readonly manifest: SegmentManifest
  readonly fetchRange: FetchRange
  readonly tables: PartReader
  readonly records: PartReader
  readonly grams: PartReader
}

/** All segments of an archive and what they share. */
export interface Segments {
  readonly shared: PartReader
  readonly names: PartReader
  readonly segments: readonly Segment[]
  ordinals(): Promise<Ordinals>
}

/** Open an archive's segments: nothing is fetched before it is needed. */
export function openSegments(manifest: SearchManifest, fetchRange: FetchRange): Segments {
  const { shared, names } = manifest
  const reader = (folder: string, layout: PackLayout, sizesOf: () => Promise<Uint8Array>) => {
    const places = once(async () => readPackTable(await sizesOf(), layout))
    return new PartReader(folder, places, fetchRange)
  }
  const namesSizes = async () => inflateRaw(readNameSizes(await fetchRange(`${names.path}sizes.bin`)).slice())
  return {
    shared: reader(`${shared.path}tables`, tablePacks, () => unpackNumbers(shared.sizes)),
    names: reader(`${names.path}tables`, tablePacks, namesSizes),
    segments: manifest.segments.map((segment) => ({
      manifest: segment,
      fetchRange,
      tables: reader(`${segment.path}tables`, tablePacks, () => unpackNumbers(segment.sizes.tables)),
      records: reader(`${segment.path}records`, recordPacks, () => unpackNumbers(segment.sizes.records)),
      grams: reader(`${segment.path}grams`, gramPacks, () => unpackNumbers(segment.sizes.grams)),
    })),
    ordinals: once(async () =>
      archiveOrdinals(
        await Promise.all(shared.runs.map(async (runs) => readRuns(await unpackNumbers(runs)))),
      ),
    ),
  }
}
