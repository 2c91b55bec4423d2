import { ByteReader, ByteWriter } from '../coding/bytes.ts'
import { readVersion, writeVersion } from '../coding/version.ts'
import { type Run, readRuns, writeRuns } from './runs.ts'

/** Tables of the sizes of a segment's parts, as `PartPacker` made them. */
export interface SegmentSizes {
  readonly tables: Uint8Array
  readonly records: Uint8Array
  /** Empty in a segment of Pagefind's. */
  readonly grams: Uint8Array
}

/** What a page fetches first: where everything stands. */
export interface ArchiveSizes {
  /** Sizes of the parts that segments share. */
  readonly shared: Uint8Array
  readonly segments: readonly { readonly runs: readonly Run[]; readonly sizes: SegmentSizes }[]
}

/** Encode before compression. */
export function encodeSizes({ shared, segments }: ArchiveSizes): Uint8Array {
  const writer = new ByteWriter()
  writeVersion(writer)
  writeTable(writer, shared)
  writer.number(segments.length)
  for (const { runs, sizes } of segments) {
    writeRuns(writer, runs)
    for (const table of [sizes.tables, sizes.records, sizes.grams]) writeTable(writer, table)
  }
  return writer.finish()
}

/** The inverse of `encodeSizes`. Throws a `RangeError` where the bytes are none of it. */
export function readSizes(bytes: Uint8Array): ArchiveSizes {
  const reader = new ByteReader(bytes)
  readVersion(reader)
  const shared = readTable(reader)
  const segments = Array.from({ length: reader.number() }, () => {
    const runs = readRuns(reader)
    return {
      runs,
      sizes: { tables: readTable(reader), records: readTable(reader), grams: readTable(reader) },
    }
  })
  return { shared, segments }
}

/** Encode the sizes of the names' parts, which are asked for only when a reader types. */
export function encodeNameSizes(table: Uint8Array): Uint8Array {
  const writer = new ByteWriter()
  writeVersion(writer)
  writer.append(table)
  return writer.finish()
}

/** The inverse of `encodeNameSizes`. */
export function readNameSizes(bytes: Uint8Array): Uint8Array {
  const reader = new ByteReader(bytes)
  readVersion(reader)
  return reader.rest()
}

function writeTable(writer: ByteWriter, table: Uint8Array): void {
  writer.number(table.length)
  writer.append(table)
}

function readTable(reader: ByteReader): Uint8Array {
  return reader.take(reader.number())
}
