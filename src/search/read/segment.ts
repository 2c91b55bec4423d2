import { inflateRaw } from '../coding/inflate.ts'
import { type PackLayout, readPackTable } from '../coding/pack.ts'
import { gramPacks, recordPacks, tablePacks } from '../layouts.ts'
import type { SearchManifest, SegmentManifest } from '../manifest.ts'
import { readRuns } from '../segments/runs.ts'
import { readNameSizes, readSizes, type SegmentSizes } from '../segments/sizes.ts'
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
  const sizes = once(async () => readSizes(await fetchRange(`${manifest.shared.path}sizes.bin`)))
  const reader = (folder: string, layout: PackLayout, tableOf: () => Promise<Uint8Array | undefined>) => {
    const places = once(async () => readPackTable(await unpack(await tableOf()), layout))
    return new PartReader(folder, places, fetchRange)
  }
  const ofSegment = (index: number, set: keyof SegmentSizes) => async () =>
    (await sizes()).segments[index]?.sizes[set]
  return {
    shared: reader(`${manifest.shared.path}tables`, tablePacks, async () => (await sizes()).shared),
    names: reader(`${manifest.names.path}tables`, tablePacks, async () =>
      readNameSizes(await fetchRange(`${manifest.names.path}sizes.bin`)),
    ),
    segments: manifest.segments.map((segment, index) => ({
      manifest: segment,
      fetchRange,
      tables: reader(`${segment.path}tables`, tablePacks, ofSegment(index, 'tables')),
      records: reader(`${segment.path}records`, recordPacks, ofSegment(index, 'records')),
      grams: reader(`${segment.path}grams`, gramPacks, ofSegment(index, 'grams')),
    })),
    ordinals: once(async () => {
      const { segments } = await sizes()
      return archiveOrdinals(
        await Promise.all(segments.map(async ({ runs }) => readRuns(await unpack(runs)))),
      )
    }),
  }
}

async function unpack(table: Uint8Array | undefined): Promise<Uint8Array> {
  return table ? inflateRaw(table.slice()) : new Uint8Array()
}
