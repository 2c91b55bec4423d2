import { deflateRaw } from '../coding/deflate.ts'
import { type PackedParts, PartPacker } from '../coding/pack.ts'
import { shardOf } from '../coding/shard-of.ts'
import { tablePacks } from '../layouts.ts'
import { encodeKeyedShard } from './keyed-shard.ts'
import type { Shards } from './table-places.ts'

/** A keyed shard is aimed at this many bytes before compression. */
const SHARD_BYTES = 8192

/** Writes tables as parts of one set; each answers with the number of its first part. */
export class TableParts {
  private readonly packer = new PartPacker('tables', tablePacks)
  private count = 0

  /** One part, compressed. */
  add(part: Uint8Array): number {
    this.packer.add(deflateRaw(part))
    return this.count++
  }

  /** A table by number: so many items a part. */
  addSlices<T>(items: readonly T[], size: number, encode: (slice: readonly T[]) => Uint8Array): number {
    const first = this.count
    for (let start = 0; start < items.length; start += size)
      this.add(encode(items.slice(start, start + size)))
    return first
  }

  /** A table by key, spread over shards by hash. */
  addShards(values: ReadonlyMap<string, Uint8Array>): Shards {
    let bytes = 0
    for (const [key, value] of values) bytes += key.length + value.length
    const count = Math.max(1, Math.ceil(bytes / SHARD_BYTES))
    const shards: [string, Uint8Array][][] = Array.from({ length: count }, () => [])
    for (const value of values) shards[shardOf(value[0], count)]?.push(value)
    const first = this.count
    for (const shard of shards) this.add(encodeKeyedShard(shard.sort(([a], [b]) => (a < b ? -1 : 1))))
    return { first, count }
  }

  finish(): PackedParts {
    return this.packer.finish()
  }
}
