import { foldedUnits } from './characters.ts'

/**
 * Matches word lists against folded text: a trie in flat tables, so that most characters cost one look.
 *
 * The first characters of words have a table of their own. All other edges are kept in an open hash: state × 65536 + unit.
 */
export class LexiconMatcher {
  /** By unit: the state behind it; 0 where no word begins with it. */
  readonly #roots = new Uint16Array(65536)
  readonly #keys: Uint32Array
  /** By slot: the state that the edge leads to; 0 where there is none. */
  readonly #targets: Uint16Array
  /** By state: the bits of the lists that a word ends here of. */
  readonly #ends: Uint16Array

  constructor(lexicons: readonly (readonly string[])[]) {
    const edges = new Map<number, number>()
    const ends: number[] = [0]
    lexicons.forEach((words, list) => {
      for (const word of words) {
        let state = 0
        for (let i = 0; i < word.length; i++) {
          const key = state * 65536 + (foldedUnits[word.charCodeAt(i)] ?? 0)
          let next = edges.get(key)
          if (next === undefined) {
            next = ends.length
            ends.push(0)
            edges.set(key, next)
          }
          state = next
        }
        ends[state] = (ends[state] ?? 0) | (1 << list)
      }
    })
    if (ends.length > 65536)
      throw new RangeError('Unexpected length of word lists, states are numbered in 16 bits')
    const size = 2 ** Math.ceil(Math.log2(edges.size * 2.5 + 16))
    this.#keys = new Uint32Array(size)
    this.#targets = new Uint16Array(size)
    this.#ends = Uint16Array.from(ends)
    for (const [key, target] of edges)
      if (key < 65536) this.#roots[key] = target
      else {
        let slot = slotOf(key) & (size - 1)
        while (this.#targets[slot] !== 0) slot = (slot + 1) & (size - 1)
        this.#keys[slot] = key
        this.#targets[slot] = target
      }
  }

  /**
   * The longest word of each list that begins at `start`.
   *
   * @param units - folded units
   * @param limit - no word reaches beyond it
   * @param lengths - by list: the length found, 0 for none; written here
   * @returns whether any was found
   */
  longestAt(units: Uint16Array, start: number, limit: number, lengths: Uint8Array): boolean {
    let found = false
    let state = start < limit ? (this.#roots[units[start] as number] as number) : 0
    for (let i = start + 1; state !== 0; i++) {
      const ends = this.#ends[state] as number
      if (ends !== 0) {
        if (!found) lengths.fill(0)
        found = true
        noteLength(ends, i - start, lengths)
      }
      state = i < limit ? this.#next(state, units[i] as number) : 0
    }
    return found
  }

  /** The state behind a unit, 0 where no word goes on so. */
  #next(state: number, unit: number): number {
    const key = ((state << 16) | unit) >>> 0
    const keys = this.#keys
    const targets = this.#targets
    const mask = keys.length - 1
    let slot = slotOf(key) & mask
    while (keys[slot] !== key && targets[slot] !== 0) slot = (slot + 1) & mask
    return targets[slot] as number
  }
}

/** For each of the lists, a set of bits. */
function noteLength(lists: number, length: number, lengths: Uint8Array): void {
  for (let list = 0, rest = lists; rest !== 0; list++, rest >>= 1) if (rest & 1) lengths[list] = length
}

function slotOf(key: number): number {
  const hash = Math.imul(key ^ (key >>> 15), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
