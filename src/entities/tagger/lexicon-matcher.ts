import { foldedUnits } from './characters.ts'

/**
 * Matches word lists against folded text: a trie in flat tables, so that most characters cost one look.
 *
 * Edges are kept in an open hash: key = state × 65536 + unit.
 */
export class LexiconMatcher {
  readonly #keys: Float64Array
  readonly #targets: Int32Array
  /** By state: the bits of the lists that a word ends here of. */
  readonly #ends: Uint16Array
  readonly #mask: number

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
    const size = 2 ** Math.ceil(Math.log2(edges.size * 2.5 + 16))
    this.#mask = size - 1
    this.#keys = new Float64Array(size).fill(-1)
    this.#targets = new Int32Array(size)
    this.#ends = Uint16Array.from(ends)
    for (const [key, target] of edges) {
      let slot = this.#slot(key)
      while (this.#keys[slot] !== -1) slot = (slot + 1) & this.#mask
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
    let state = 0
    for (let i = start; i < limit; i++) {
      state = this.#next(state, units[i] as number)
      if (state < 0) break
      let ends = this.#ends[state] as number
      if (ends === 0) continue
      if (!found) lengths.fill(0)
      found = true
      for (let list = 0; ends !== 0; list++, ends >>= 1) if (ends & 1) lengths[list] = i - start + 1
    }
    return found
  }

  #next(state: number, unit: number): number {
    const key = state * 65536 + unit
    let slot = this.#slot(key)
    for (;;) {
      const at = this.#keys[slot]
      if (at === key) return this.#targets[slot] as number
      if (at === -1) return -1
      slot = (slot + 1) & this.#mask
    }
  }

  #slot(key: number): number {
    const low = (key % 4294967296) | 0
    const hash = Math.imul(low ^ (low >>> 15) ^ Math.imul((key / 65536) | 0, 0x9e3779b1), 0x85ebca6b)
    return (hash ^ (hash >>> 13)) & this.#mask
  }
}
