import { BitReader } from '../coding/bits.ts'
import { ByteReader } from '../coding/bytes.ts'
import { inflateRaw } from '../coding/inflate.ts'
import { shardOf } from '../coding/shard-of.ts'
import type { Segment } from '../read/segment.ts'
import { type GramFields, type GramPositions, readFields, readPositions } from './gram-list.ts'
import { decodeGramShard, type GramPlace, type GramShard, type ListPlace } from './gram-shard.ts'
import type { GramSource } from './gram-source.ts'

const nothing: GramFields = { fields: new Uint32Array(), counts: new Uint32Array() }

/** The exact index of one segment. */
export function exactSource(segment: Segment): GramSource {
  const { pairs = 0, singles = 0 } = segment.manifest.grams ?? {}
  const shards = new Map<number, Promise<GramShard>>()
  const shardFor = (gram: string) => {
    const part = gram.length === 2 ? shardOf(gram, pairs) : pairs + shardOf(gram, singles)
    const known = shards.get(part)
    if (known) return known
    const shard = segment.grams.read(part).then(readShard)
    shards.set(part, shard)
    shard.catch(() => shards.delete(part))
    return shard
  }
  const bitsAt = async (shard: GramShard, place: ListPlace) =>
    'bit' in place
      ? new BitReader(shard.lists, place.bit)
      : new BitReader(await segment.grams.read(pairs + singles + place.part))
  const find = async (gram: string): Promise<[GramShard, GramPlace | undefined]> => {
    const shard = await shardFor(gram)
    return [shard, shard.places.get(gram)]
  }
  const fieldsOf = async (gram: string) => {
    const [shard, place] = await find(gram)
    if (!place) return nothing
    return readFields(await bitsAt(shard, place.fields), place.length, place.parameters)
  }
  return {
    fieldsOf,
    positionsOf: async (gram): Promise<GramPositions> => {
      const [shard, place] = await find(gram)
      if (!place?.positions) return new Uint32Array()
      const { counts } = await fieldsOf(gram)
      return readPositions(await bitsAt(shard, place.positions), counts, place.parameters)
    },
    isLight: async (gram) => {
      const [, place] = await find(gram)
      return !place?.positions || 'bit' in place.positions
    },
  }
}

/** The compressed columns behind their length, then the lists as they are. */
async function readShard(part: Uint8Array): Promise<GramShard> {
  const reader = new ByteReader(part)
  const columns = await inflateRaw(reader.take(reader.number()).slice())
  return decodeGramShard({ columns, lists: reader.rest() })
}
