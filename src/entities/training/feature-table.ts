import { labelCount } from '../tagger/labels.ts'
import { patterns } from '../tagger/patterns.ts'

/** Keys that stand often enough to be learned, each with a block of weights. */
export interface FeatureTable {
  readonly size: number
  /** By key; -1 where it has no block. */
  idOf(key: number): number
  /** By id. */
  readonly keys: Int32Array
  /** By id: index of the pattern. */
  readonly patternOf: Uint8Array
  /** By id: index of the first weight; one more at the end. */
  readonly starts: Int32Array
}

/**
 * Count keys over texts and keep those with `least` occurrences.
 *
 * @param texts - keys of each text, `patterns.length` a position
 */
export function countFeatures(texts: Iterable<Int32Array>, least: number): FeatureTable {
  const counter = new KeyCounter()
  const width = patterns.length
  for (const keys of texts) for (let i = 0; i < keys.length; i++) counter.add(keys[i] as number, i % width)
  return counter.table(least)
}

/** Open addressing; 0 says that a slot is free, so the key 0 is kept as 1. */
class KeyCounter {
  #capacity = 2 ** 22
  #keys = new Int32Array(this.#capacity)
  #counts = new Uint16Array(this.#capacity)
  #patterns = new Uint8Array(this.#capacity)
  #used = 0

  add(key: number, pattern: number): void {
    const slot = slotOf(this.#keys, key || 1)
    if (this.#keys[slot] === 0) {
      this.#keys[slot] = key || 1
      this.#patterns[slot] = pattern
      this.#used++
    }
    const count = this.#counts[slot] as number
    if (count < 65535) this.#counts[slot] = count + 1
    if (this.#used * 2 > this.#capacity) this.#grow()
  }

  #grow(): void {
    const keys = this.#keys
    const counts = this.#counts
    const kinds = this.#patterns
    this.#capacity *= 2
    this.#keys = new Int32Array(this.#capacity)
    this.#counts = new Uint16Array(this.#capacity)
    this.#patterns = new Uint8Array(this.#capacity)
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number
      if (key === 0) continue
      const slot = slotOf(this.#keys, key)
      this.#keys[slot] = key
      this.#counts[slot] = counts[i] as number
      this.#patterns[slot] = kinds[i] as number
    }
  }

  table(least: number): FeatureTable {
    const kept: number[] = []
    for (let i = 0; i < this.#capacity; i++) if ((this.#counts[i] as number) >= least) kept.push(i)
    kept.sort((a, b) => (this.#keys[a] as number) - (this.#keys[b] as number))
    const keys = Int32Array.from(kept, (slot) => this.#keys[slot] as number)
    return makeTable(
      keys,
      Uint8Array.from(kept, (slot) => this.#patterns[slot] as number),
    )
  }
}

/** A table of given keys, sorted. */
export function makeTable(keys: Int32Array, patternOf: Uint8Array): FeatureTable {
  const starts = new Int32Array(keys.length + 1)
  for (let id = 0; id < keys.length; id++)
    starts[id + 1] = (starts[id] as number) + (patterns[patternOf[id] as number]?.span ?? 0) * labelCount
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(keys.length * 2 + 16)))
  const ids = new Int32Array(slots.length)
  for (let id = 0; id < keys.length; id++) {
    const slot = slotOf(slots, keys[id] as number)
    slots[slot] = keys[id] as number
    ids[slot] = id
  }
  const idOf = (key: number) => {
    const slot = slotOf(slots, key || 1)
    return slots[slot] === 0 ? -1 : (ids[slot] as number)
  }
  return { size: keys.length, idOf, keys, patternOf, starts }
}

function slotOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1
  let slot = (key ^ (key >>> 15)) & mask
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
  return slot
}
