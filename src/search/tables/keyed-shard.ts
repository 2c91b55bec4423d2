import { ByteReader, ByteWriter } from '../coding/bytes.ts'

/** Encode values that are looked up by a text: shards of it are chosen by `shardOf(key)`. */
export function encodeKeyedShard(values: Iterable<readonly [key: string, value: Uint8Array]>): Uint8Array {
  const writer = new ByteWriter()
  for (const [key, value] of values) {
    writer.text(key)
    writer.number(value.length)
    writer.append(value)
  }
  return writer.finish()
}

/** The inverse of `encodeKeyedShard`. */
export function readKeyedShard(bytes: Uint8Array): Map<string, Uint8Array> {
  const reader = new ByteReader(bytes)
  const values = new Map<string, Uint8Array>()
  while (!reader.done) {
    const key = reader.text()
    values.set(key, reader.take(reader.number()))
  }
  return values
}
