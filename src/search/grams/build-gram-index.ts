import { ByteWriter } from '../coding/bytes.ts'
import { deflateRaw } from '../coding/deflate.ts'
import { type PackedParts, PartPacker } from '../coding/pack.ts'
import { shardOf } from '../coding/shard-of.ts'
import { gramPacks } from '../layouts.ts'
import type { FieldTexts } from './field-texts.ts'
import { encodeGramShard, type GramEntry, type GramShardBytes } from './gram-shard.ts'
import { type SortedGrams, sortGrams } from './sort-grams.ts'

/** Measured on Chinese news, compressed: an occurrence of two characters. */
const BYTES_A_PAIR = 2.15

/** Less than a single character has: single characters are seldom asked for, and every page carries their shards' sizes. */
const BYTES_A_SINGLE = 0.2

/** A list of more bytes gets a part of its own: it would burden all others of its shard. One more request costs more than some bytes. */
const LONGEST_LIST = 32_768

/** The exact index of one segment as it is written, and what its reader has to know: first the shards of pairs, then those of singles, then the long lists. */
export interface GramIndex extends PackedParts {
  readonly pairShards: number
  readonly singleShards: number
}

/** The exact index of one segment: every gram of one and of two units with its places, spread over shards by hash. */
export function buildGramIndex(texts: FieldTexts): GramIndex {
  const shardBytes = bestShardBytes(texts.characters)
  const long: Uint8Array[] = []
  const keep = (bytes: Uint8Array) => long.push(bytes) - 1
  const packer = new PartPacker('grams', gramPacks)
  /** Sorted grams are large: those of one length stand where those of the other stood. */
  const room = new Uint32Array(texts.characters)
  const addShards = (length: 1 | 2, bytesEach: number) => {
    const sorted = sortGrams(texts, length, room)
    const shards = Math.max(1, Math.round((sorted.occurrences * bytesEach) / shardBytes))
    for (const members of membersOf(shards, sorted)) {
      const entries = entriesOf(members, sorted, length === 2)
      packer.add(packShard(encodeGramShard(entries, LONGEST_LIST, keep)))
    }
    return shards
  }
  const pairShards = addShards(2, BYTES_A_PAIR)
  const singleShards = addShards(1, BYTES_A_SINGLE)
  for (const list of long) packer.add(list)
  return { ...packer.finish(), pairShards, singleShards }
}

/** The compressed columns behind their length, then the lists: bits of Rice numbers, which nothing makes shorter. */
function packShard({ columns, lists }: GramShardBytes): Uint8Array {
  const writer = new ByteWriter()
  const compressed = deflateRaw(columns)
  writer.number(compressed.length)
  writer.append(compressed)
  writer.append(lists)
  return writer.finish()
}

/** Few shards make each large, many make the table of their sizes large: measured, the sum of two shards and the table is least here. */
function bestShardBytes(characters: number): number {
  return Math.max(1024, Math.sqrt((characters * BYTES_A_PAIR) / 18))
}

/** Numbers of the grams of each shard, sorted by gram: one array of numbers, cut at the shards' ends. */
function* membersOf(shards: number, sorted: SortedGrams): Generator<Uint32Array> {
  const shardByGram = Uint32Array.from({ length: sorted.count }, (_, n) => shardOf(sorted.gramOf(n), shards))
  const ends = new Uint32Array(shards + 1)
  for (const shard of shardByGram) ends[shard + 1] = (ends[shard + 1] ?? 0) + 1
  for (let shard = 1; shard <= shards; shard++) ends[shard] = (ends[shard] ?? 0) + (ends[shard - 1] ?? 0)
  const numbers = new Uint32Array(sorted.count)
  for (const [number, shard] of shardByGram.entries()) {
    const end = ends[shard] ?? 0
    numbers[end] = number
    ends[shard] = end + 1
  }
  for (let shard = 0, start = 0; shard < shards; shard++) {
    const end = ends[shard] ?? 0
    yield numbers.subarray(start, end).sort((a, b) => sorted.keyOf(a) - sorted.keyOf(b))
    start = end
  }
}

function* entriesOf(members: Uint32Array, sorted: SortedGrams, positioned: boolean): Generator<GramEntry> {
  for (const number of members) {
    const { list, positions } = sorted.listOf(number)
    yield { gram: sorted.gramOf(number), list, ...(positioned && { positions }) }
  }
}
