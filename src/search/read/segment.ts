import { ByteReader } from '../coding/bytes.ts'
import { inflateRaw } from '../coding/inflate.ts'
import { type PackLayout, readPackTable } from '../coding/pack.ts'
import { readVersion } from '../coding/version.ts'
import { gramPacks, recordPacks, tablePacks } from '../layouts.ts'
import type { SegmentManifest } from '../manifest.ts'
import type { FetchRange } from './fetch-range.ts'
import { once } from './once.ts'
import { PartReader } from './part-reader.ts'

/** A segment's parts, by set. */
export interface Segment {
  readonly manifest: SegmentManifest
  readonly fetchRange: FetchRange
  readonly tables: PartReader
  readonly records: PartReader
  readonly grams: PartReader
}

/** Open a segment: nothing is fetched before it is needed. */
export function openSegment(manifest: SegmentManifest, fetchRange: FetchRange): Segment {
  const sizes = once(() => readSizes(manifest, fetchRange))
  const reader = (set: string, index: number, layout: PackLayout) => {
    const places = once(async () => readPackTable((await sizes())[index] ?? new Uint8Array(), layout))
    return new PartReader(manifest.path + set, places, fetchRange)
  }
  return {
    manifest,
    fetchRange,
    tables: reader('tables', 0, tablePacks),
    records: reader('records', 1, recordPacks),
    grams: reader('grams', 2, gramPacks),
  }
}

async function readSizes(manifest: SegmentManifest, fetchRange: FetchRange): Promise<Uint8Array[]> {
  const reader = new ByteReader(await inflateRaw(await fetchRange(`${manifest.path}sizes.bin`)))
  readVersion(reader)
  return [0, 1, 2].map(() => reader.take(reader.number()))
}
