import type { PairGroups } from '../tagger/pair-groups.ts'
import { countSurroundings } from './count-surroundings.ts'
import { groupVectors } from './group-vectors.ts'
import { reduceRows } from './reduce-rows.ts'

/** Groups of pairs: a byte holds a number. */
const groupCount = 252
/** Numbers that stand for a pair's surroundings. */
const dimensions = 64

/**
 * Learn from an archive's own text which pairs of characters stand in like surroundings.
 *
 * What stands before and behind each frequent pair is counted, the counts are reduced to a few numbers a pair, and the
 * pairs are grouped by them. The same texts give the same groups.
 *
 * @param texts - folded units of each text
 */
export function groupPairs(texts: readonly Uint16Array[]): PairGroups {
  const { pairs, counts, table } = countSurroundings(texts)
  if (pairs.length < groupCount) return { pairs: new Uint32Array(0), groups: new Uint8Array(0) }
  const vectors = reduceRows(table, dimensions)
  const groupOf = groupVectors(vectors, dimensions, counts, groupCount)
  const order = Array.from(pairs.keys()).sort((a, b) => (pairs[a] as number) - (pairs[b] as number))
  return {
    pairs: Uint32Array.from(order, (row) => pairs[row] as number),
    groups: Uint8Array.from(order, (row) => groupOf[row] as number),
  }
}
