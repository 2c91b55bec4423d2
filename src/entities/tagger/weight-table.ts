import type { ModelContents } from './model.ts'

/** Keys are kept to so many bits: an n-gram never seen meets a kept key once in about 300. */
export const keyBits = 26

/** Weights are square roots in so many steps a sign: small ones finely, large ones roughly. */
export const largestStep = 31

/** The kept part of a key. */
export const shortKey = (key: number) => key >>> (32 - keyBits)

/**
 * The weights of a model by key, laid out for few visits to memory: they are what tagging costs.
 *
 * A key that has weights costs two, one to its slot and one to its weights; most keys have none and cost one, to the
 * filter. Weights are whole numbers, signed squares of their steps, so that their sums do not depend on their order.
 */
export class WeightTable {
  /** One bit a key, to turn most absent keys away in one look. */
  readonly #filter = new Uint32Array(2 ** (filterBits - 5))
  /** Open addressing, two numbers a slot: the key (-1: none), and first weight and count of weights in one. */
  readonly #slots: Int32Array
  readonly #shift: number
  /** By weight: cell and step in one. */
  readonly #weights: Uint16Array
  /** By step + 128: the weight. */
  readonly #sizes = Int32Array.from({ length: 256 }, (_, index) => (index - 128) * Math.abs(index - 128))

  constructor({ keys, starts, cells, steps }: Pick<ModelContents, 'keys' | 'starts' | 'cells' | 'steps'>) {
    if (steps.some((step) => Math.abs(step) > largestStep))
      throw new RangeError(`Unexpected weight, expected at most ${largestStep} steps, train the model anew`)
    this.#weights = Uint16Array.from(cells, (cell, index) => (cell << 8) | ((steps[index] as number) + 128))
    const size = 2 ** Math.ceil(Math.log2(keys.length * 1.7 + 16))
    this.#slots = new Int32Array(size * 2).fill(-1)
    this.#shift = Math.clz32(size - 1)
    keys.forEach((key, index) => {
      const first = starts[index] as number
      this.#enter(key, (first << countBits) | ((starts[index + 1] as number) - first))
    })
  }

  #enter(key: number, place: number): void {
    const bit = key & filterMask
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] as number) | (1 << (bit & 31))
    const slot = this.#slotOf(key)
    this.#slots[slot] = key
    this.#slots[slot + 1] = place
  }

  /** The slot of a key, or the free one where it would stand. */
  #slotOf(key: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = (Math.imul(key, golden) >>> this.#shift) << 1
    while (slots[slot] !== key && slots[slot] !== -1) slot = (slot + 2) & mask
    return slot
  }

  /**
   * Add the weights of one key to cells that stand two in a number.
   *
   * @param at - the number that the key's weights count from
   * @param end - of the cells, as the key's weights count; what lies behind is a stray
   * @returns whether there are strays
   */
  addInPairs(key: number, pairs: Int32Array, at: number, end: number): boolean {
    const slot = this.#slotOf(key)
    if (this.#slots[slot] === -1) return false
    const place = this.#slots[slot + 1] as number
    const last = (place >>> countBits) + (place & countMask)
    for (let w = place >>> countBits; w < last; w++) {
      const weight = this.#weights[w] as number
      const cell = weight >>> 8
      if (cell >= end) return true
      const pair = at + (cell >>> 1)
      pairs[pair] = (pairs[pair] as number) + ((this.#sizes[weight & 255] as number) << ((cell & 1) << 4))
    }
    return false
  }

  /** Add the strays of one key: its weights from cell `end` on. */
  addStrays(key: number, base: number, end: number, sums: Int32Array): void {
    const slot = this.#slotOf(key)
    if (this.#slots[slot] === -1) return
    const place = this.#slots[slot + 1] as number
    const last = (place >>> countBits) + (place & countMask)
    for (let w = place >>> countBits; w < last; w++) {
      const weight = this.#weights[w] as number
      const cell = weight >>> 8
      if (cell >= end)
        sums[base + cell] = (sums[base + cell] as number) + (this.#sizes[weight & 255] as number)
    }
  }

  /** 1 where a key may have weights, 0 where it has none. */
  mayHave(key: number): number {
    const bit = key & filterMask
    return ((this.#filter[bit >>> 5] as number) >>> (bit & 31)) & 1
  }

  /**
   * Add the weights of many keys, in sweeps, so that visits to memory do not wait for each other.
   *
   * @param keys - overwritten
   * @param bases - by key, as in `add`; overwritten
   */
  addAll(keys: Int32Array, bases: Int32Array, count: number, sums: Int32Array): void {
    const found = this.#findPlaces(keys, bases, count)
    for (let index = 0; index < found; index++)
      this.#addWeights(keys[index] as number, bases[index] as number, sums)
  }

  #addWeights(place: number, base: number, sums: Int32Array): void {
    const weights = this.#weights
    const sizes = this.#sizes
    const first = place >>> countBits
    const last = first + (place & countMask)
    for (let w = first; w < last; w++) {
      const weight = weights[w] as number
      const cell = base + (weight >>> 8)
      sums[cell] = (sums[cell] as number) + (sizes[weight & 255] as number)
    }
  }

  /** Put the places of the keys' weights instead of the keys, without those that have none; returns how many. */
  #findPlaces(keys: Int32Array, bases: Int32Array, passed: number): number {
    const slots = this.#slots
    const shift = this.#shift
    const mask = slots.length - 1
    let count = 0
    for (let index = 0; index < passed; index++) {
      const key = keys[index] as number
      let slot = (Math.imul(key, golden) >>> shift) << 1
      while (slots[slot] !== key && slots[slot] !== -1) slot = (slot + 2) & mask
      if (slots[slot] === -1) continue
      keys[count] = slots[slot + 1] as number
      bases[count++] = bases[index] as number
    }
    return count
  }
}

const golden = 0x9e3779b1
/** A key has weights for 6 positions of 10 labels at most. */
const countBits = 6
const countMask = 2 ** countBits - 1
const filterBits = 21
const filterMask = 2 ** filterBits - 1
