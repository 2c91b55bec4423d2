import { ByteReader, ByteWriter } from '../coding/bytes.ts'
import { readVersion, writeVersion } from '../coding/version.ts'

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
