import { inflateRaw } from '../coding/inflate.ts'
import { shardOf } from '../coding/shard-of.ts'
import { readKeyedShard } from '../tables/keyed-shard.ts'
import type { Shards } from '../tables/table-places.ts'
import type { PartReader } from './part-reader.ts'

/** Reads what `TableParts` wrote. */
export class TableReader {
  private readonly parts: PartReader

  constructor(parts: PartReader) {
    this.parts = parts
  }

  async part(number: number): Promise<Uint8Array> {
    return inflateRaw(await this.parts.read(number))
  }

  /**
   * Some items of a table by number.
   *
   * @param first - the table's first part
   * @param size - items a part
   */
  async items<T>(
    first: number,
    size: number,
    numbers: readonly number[],
    read: (bytes: Uint8Array) => readonly T[],
  ): Promise<(number: number) => T | undefined> {
    const slices = [...new Set(numbers.map((number) => Math.floor(number / size)))]
    const bytes = await this.parts.readAll(slices.map((slice) => first + slice))
    const items = new Map<number, readonly T[]>()
    for (const [index, slice] of slices.entries())
      items.set(slice, read(await inflateRaw(bytes[index] ?? new Uint8Array())))
    return (number) => items.get(Math.floor(number / size))?.[number % size]
  }

  /** A value of a table by key. */
  async value({ first, count }: Shards, key: string): Promise<Uint8Array | undefined> {
    return readKeyedShard(await this.part(first + shardOf(key, count))).get(key)
  }
}
