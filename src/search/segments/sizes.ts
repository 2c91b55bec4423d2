import { ByteReader, ByteWriter } from '../coding/bytes.ts'
import { readVersion, writeVersion } from '../coding/version.ts'

/** Tables of the sizes of a segment's parts, as `PartPacker` made them, each compressed: what a question does not need is not unpacked. */
export interface SegmentSizes {
  readonly tables: Uint8Array
  readonly records: Uint8Array
  /** Without sizes in a segment of Pagefind's. */
  readonly grams: Uint8Array
}

/** What a page fetches first: where everything stands. */
export interface ArchiveSizes {
  /** Sizes of the parts that segments share, compressed. */
  readonly shared: Uint8Array
  /** The runs are compressed too. */
  readonly segments: readonly { readonly runs: Uint8Array; readonly sizes: SegmentSizes }[]
}

/** Put the tables one behind the other. */
export function encodeSizes({ shared, segments }: ArchiveSizes): Uint8Array {
  const writer = new ByteWriter()
  writeVersion(writer)
  writeTable(writer, shared)
  for (const { runs, sizes } of segments)
    for (const table of [runs, sizes.tables, sizes.records, sizes.grams]) writeTable(writer, table)
  return writer.finish()
}

/** The inverse of `encodeSizes`. Throws a `RangeError` where the bytes are none of it. */
export function readSizes(bytes: Uint8Array): ArchiveSizes {
  const reader = new ByteReader(bytes)
  readVersion(reader)
  const shared = readTable(reader)
  const segments: ArchiveSizes['segments'][number][] = []
  while (!reader.done) {
    const runs = readTable(reader)
    segments.push({
      runs,
      sizes: { tables: readTable(reader), records: readTable(reader), grams: readTable(reader) },
    })
  }
  return { shared, segments }
}

/** Encode the compressed sizes of the names' parts, which are asked for only when a reader types. */
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
