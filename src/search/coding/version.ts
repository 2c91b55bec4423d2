import type { ByteReader, ByteWriter } from './bytes.ts'

/** First byte of every binary part. A reader that finds another one says so, and never guesses. */
export const INDEX_VERSION = 5

export function writeVersion(writer: ByteWriter): void {
  writer.byte(INDEX_VERSION)
}

/** Throws where a part was written by another version of the index. */
export function readVersion(reader: ByteReader): void {
  const version = reader.byte()
  if (version !== INDEX_VERSION)
    throw new RangeError(`Unexpected version \`${version}\` of an index part, expected \`${INDEX_VERSION}\``)
}
