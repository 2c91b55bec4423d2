import { deflateRaw } from '../coding/deflate.ts'
import { packParts } from '../coding/pack.ts'
import { shardOf } from '../coding/shard-of.ts'
import { gramPacks } from '../layouts.ts'
import type { SearchFile } from '../search-file.ts'
import type { FieldTexts } from './field-texts.ts'
import { encodeGramShard, type GramEntry, type KeepList } from './gram-shard.ts'
import { type SortedGrams, sortGrams } from './sort-grams.ts'

/** Measured on Chinese news, compressed: an occurrence of two characters. */
const BYTES_A_PAIR = 2.15

/** A single character, of the same texts' length. */
const BYTES_A_SINGLE = 0.45

/** A list of more bytes than this many shards gets a part of its own: a shard that only holds it would be no use to others. */
const LONGEST_LISTS = 1

/** The exact index of one segment as it is written, and what its reader has to know. */
export interface GramIndex {
  readonly files: readonly SearchFile[]
  /** The sizes of the parts: first the shards of pairs, then those of singles, then the long lists. */
  readonly table: Uint8Array
  readonly pairShards: number
  readonly singleShards: number
}

/** The exact index of one segment: every gram of one and of two units with its places, spread over shards by hash. */
export function buildGramIndex(texts: FieldTexts): GramIndex {
  const shardBytes = bestShardBytes(texts.characters)
  const long: Uint8Array[] = []
  const keep = (bytes: Uint8Array) => long.push(bytes) - 1
  const pairs = sortGrams(texts, 2)
  const pairParts = shardsOf(pairs, BYTES_A_PAIR, shardBytes, keep, (number) => pairs.listOf(number))
  const singles = sortGrams(texts, 1)
  const singleParts = shardsOf(singles, BYTES_A_SINGLE, shardBytes, keep, (number) => ({
    list: singles.listOf(number).list,
  }))
  return {
    ...packParts('grams', [...pairParts, ...singleParts, ...long], gramPacks),
    pairShards: pairParts.length,
    singleShards: singleParts.length,
  }
}

/** Few shards make each large, many make the table of their sizes large: the sum of two shards and the table is least here. */
function bestShardBytes(characters: number): number {
  return Math.max(1024, Math.sqrt((characters * BYTES_A_PAIR * 1.1) / 2))
}

function shardsOf(
  sorted: SortedGrams,
  bytesEach: number,
  shardBytes: number,
  keep: KeepList,
  listsOf: (number: number) => Omit<GramEntry, 'gram'>,
): Uint8Array[] {
  const shards = Math.max(1, Math.round((sorted.occurrences * bytesEach) / shardBytes))
  return membersOf(shards, sorted).map((members) => {
    const entries = members.map(({ gram, number }) => ({ gram, ...listsOf(number) }))
    return deflateRaw(encodeGramShard(entries, LONGEST_LISTS * shardBytes, keep))
  })
}

interface Member {
  readonly gram: string
  /** Its number among the grams of its length. */
  readonly number: number
}

function membersOf(shards: number, { grams }: SortedGrams): Member[][] {
  const members: Member[][] = Array.from({ length: shards }, () => [])
  for (const [number, gram] of grams.entries()) members[shardOf(gram, shards)]?.push({ gram, number })
  for (const shard of members) shard.sort((a, b) => (a.gram < b.gram ? -1 : 1))
  return members
}
