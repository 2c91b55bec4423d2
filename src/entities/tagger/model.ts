import { labelCount } from './labels.ts'
import { type FoldedText, patterns, reach, readKeys } from './patterns.ts'

/** Keys are kept to so many bits: an n-gram never seen meets a kept key once in about 300. */
export const keyBits = 26

/** What a model file holds, in the order of the keys. */
export interface ModelContents {
  /** Ascending, `keyBits` each. */
  readonly keys: Int32Array
  /** By key: index of its first weight; one more at the end. */
  readonly starts: Int32Array
  /** By weight: position × `labelCount` + label, counted from the first position that the pattern speaks about. */
  readonly cells: Uint8Array
  readonly weights: Float32Array
  /** By `transitions`. */
  readonly transitions: Float32Array
  /** By kind, as `labelKinds`: how much each evidence of a document counts. */
  readonly decisions: readonly Float32Array[]
}

/** The kept part of a key. */
export const shortKey = (key: number) => key >>> (32 - keyBits)

/** A model ready for tagging. */
export class Model {
  readonly transitions: Float32Array
  readonly decisions: readonly Float32Array[]
  readonly #contents: ModelContents
  /** One bit a key, to turn most absent keys away in one look. */
  readonly #filter: Uint32Array
  readonly #slots: Int32Array
  readonly #shift: number
  readonly #keys = new Int32Array(slabLength * patterns.length)

  constructor(contents: ModelContents) {
    this.#contents = contents
    this.transitions = contents.transitions
    this.decisions = contents.decisions
    this.#filter = new Uint32Array(2 ** (filterBits - 5))
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(contents.keys.length * 2 + 16))).fill(-1)
    this.#shift = Math.clz32(this.#slots.length - 1)
    contents.keys.forEach((key, index) => {
      const bit = key & filterMask
      this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] as number) | (1 << (bit & 31))
      let slot = this.#slotOf(key)
      while (this.#slots[slot] !== -1) slot = (slot + 1) & (this.#slots.length - 1)
      this.#slots[slot] = index
    })
  }

  /**
   * Score every label at the positions from `first` to before `last`.
   *
   * @param scores - `labelCount` a position, written from position `first - margin` on; what lies outside is partial
   */
  score(text: FoldedText, first: number, last: number, scores: Float32Array): void {
    scores.fill(0, 0, (last - first + 2 * margin) * labelCount)
    const from = Math.max(0, first - reach)
    const to = Math.min(text.length, last + reach)
    for (let slab = from; slab < to; slab += slabLength) {
      const end = Math.min(to, slab + slabLength)
      readKeys(text, slab, end, this.#keys)
      this.#add(slab, end, first - margin, scores)
    }
  }

  #add(from: number, to: number, origin: number, scores: Float32Array): void {
    const { keys, starts, cells, weights } = this.#contents
    const filter = this.#filter
    const slots = this.#slots
    const mask = slots.length - 1
    for (let i = from, at = 0; i < to; i++)
      for (let p = 0; p < patterns.length; p++) {
        const key = (this.#keys[at++] as number) >>> (32 - keyBits)
        const bit = key & filterMask
        if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue
        let slot = this.#slotOf(key)
        let index = slots[slot] as number
        while (index !== -1 && keys[index] !== key) {
          slot = (slot + 1) & mask
          index = slots[slot] as number
        }
        if (index === -1) continue
        const base = (i + (firstPositions[p] as number) - origin) * labelCount
        const stop = starts[index + 1] as number
        for (let w = starts[index] as number; w < stop; w++) {
          const cell = base + (cells[w] as number)
          scores[cell] = (scores[cell] as number) + (weights[w] as number)
        }
      }
  }

  #slotOf(key: number): number {
    return Math.imul(key, 0x9e3779b1) >>> this.#shift
  }
}

/** Positions kept free before and behind a stretch of scores: what patterns at its edges speak about. */
export const margin = 2 * reach

const slabLength = 512
const filterBits = 22
const filterMask = 2 ** filterBits - 1
const firstPositions = Int8Array.from(patterns, (pattern) => pattern.from)
