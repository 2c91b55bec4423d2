import type { ArchiveOpinions } from '../document/archive-opinions.ts'
import type { DecisionTrees } from '../document/decision-trees.ts'
import { labelCount } from './labels.ts'
import type { PairGroups } from './pair-groups.ts'
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
  /** By weight: its size as `weightOf` reads it. */
  readonly steps: Int8Array
  /** The largest weight. */
  readonly scale: number
  /** By `transitions`. */
  readonly transitions: Float32Array
  /** By kind, as `labelKinds`: how much each evidence of a document counts. */
  readonly decisions: readonly Float32Array[]
  /** By kind: what is decided of a candidate beside the document's others. */
  readonly trees: readonly DecisionTrees[]
  /** What an archive's text taught about pairs of characters. */
  readonly pairGroups: PairGroups
  /** What an archive's articles say about strings. */
  readonly opinions: ArchiveOpinions
}

/** Weights are square roots in so many steps a sign: small ones finely, large ones roughly. */
export const steps = 31

/** The weight that a step stands for. */
export function weightOf(step: number, scale: number): number {
  return ((Math.sign(step) * step * step) / (steps * steps)) * scale
}

/** The step that is nearest to a weight. */
export function stepOf(weight: number, scale: number): number {
  return Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale) * steps)
}

/** The kept part of a key. */
export const shortKey = (key: number) => key >>> (32 - keyBits)

/**
 * A model ready for tagging, laid out for few visits to memory: they are what tagging costs.
 *
 * A key that has weights costs two, one to its slot and one to its weights; most keys have none and cost one, to the
 * filter.
 */
export class Model {
  readonly transitions: Float32Array
  /** One bit a key, to turn most absent keys away in one look. */
  readonly #filter = new Uint32Array(2 ** (filterBits - 5))
  /** Open addressing, two numbers a slot: the key (-1: none), and first weight and count of weights in one; in a full row, -1 - both. */
  readonly #slots: Int32Array
  readonly #shift: number
  /** By weight: cell and step in one. */
  readonly #weights: Uint16Array
  /** By step + 128. */
  readonly #sizes: Float32Array
  /** Full rows: of keys that have most of the weights that they may have, cell by cell, since that is read faster. */
  readonly #rows: Float32Array
  readonly #keys = new Int32Array(slabLength * patterns.length)
  /** Keys that may have weights, then the places of these. */
  readonly #found = new Int32Array(slabLength * patterns.length + 1)
  /** Beside each: the cell that its weights count from. */
  readonly #bases = new Int32Array(slabLength * patterns.length + 1)

  constructor({ keys, starts, cells, steps, scale, transitions }: ModelContents) {
    this.transitions = transitions
    this.#sizes = Float32Array.from({ length: 256 }, (_, step) => weightOf(step - 128, scale))
    this.#weights = Uint16Array.from(cells, (cell, index) => (cell << 8) | ((steps[index] as number) + 128))
    const size = 2 ** Math.ceil(Math.log2(keys.length * 1.7 + 16))
    this.#slots = new Int32Array(size * 2).fill(-1)
    this.#shift = Math.clz32(size - 1)
    const rows: number[] = []
    for (let index = 0; index < keys.length; index++) {
      const first = starts[index] as number
      const last = starts[index + 1] as number
      const length = (cells[last - 1] as number) + 1
      const isFull = (last - first) * 2 > length && last - first > 4
      const key = keys[index] as number
      this.#add(key, isFull ? -1 - (rows.length * maxWeights + length) : first * maxWeights + last - first)
      if (!isFull) continue
      const row = new Array<number>(length).fill(0)
      for (let w = first; w < last; w++)
        row[cells[w] as number] = this.#sizes[(steps[w] as number) + 128] as number
      rows.push(...row)
    }
    this.#rows = Float32Array.from(rows)
  }

  #add(key: number, weights: number): void {
    const bit = key & filterMask
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] as number) | (1 << (bit & 31))
    const mask = this.#slots.length - 1
    let slot = (Math.imul(key, golden) >>> this.#shift) << 1
    while (this.#slots[slot] !== -1) slot = (slot + 2) & mask
    this.#slots[slot] = key
    this.#slots[slot + 1] = weights
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
      this.#sumUp(slab, end, first - margin, scores)
    }
  }

  /** In three sweeps, so that visits to memory do not wait for each other. */
  #sumUp(from: number, to: number, origin: number, scores: Float32Array): void {
    const count = this.#findPlaces(this.#filterKeys(from, to, origin))
    const weights = this.#weights
    const sizes = this.#sizes
    const rows = this.#rows
    const places = this.#found
    const bases = this.#bases
    for (let hit = 0; hit < count; hit++) {
      const place = places[hit] as number
      const base = bases[hit] as number
      if (place < 0) {
        const row = (-1 - place) >>> weightBits
        const length = (-1 - place) & (maxWeights - 1)
        for (let w = 0; w < length; w++)
          scores[base + w] = (scores[base + w] as number) + (rows[row + w] as number)
        continue
      }
      const first = place >>> weightBits
      const last = first + (place & (maxWeights - 1))
      for (let w = first; w < last; w++) {
        const weight = weights[w] as number
        const cell = base + (weight >>> 8)
        scores[cell] = (scores[cell] as number) + (sizes[weight & 255] as number)
      }
    }
  }

  /** Keys that the filter lets pass, in order, with the cell that their weights count from; returns how many. */
  #filterKeys(from: number, to: number, origin: number): number {
    const filter = this.#filter
    const keys = this.#keys
    const found = this.#found
    const bases = this.#bases
    let count = 0
    for (let i = from, at = 0; i < to; i++)
      for (let p = 0; p < patterns.length; p++) {
        const key = shortKey(keys[at++] as number)
        const bit = key & filterMask
        found[count] = key
        bases[count] = (i + (firstPositions[p] as number) - origin) * labelCount
        count += ((filter[bit >>> 5] as number) >>> (bit & 31)) & 1
      }
    return count
  }

  /** Where the weights of the keys are, in their order, without those that have none; returns how many. */
  #findPlaces(passed: number): number {
    const slots = this.#slots
    const found = this.#found
    const bases = this.#bases
    const shift = this.#shift
    const mask = slots.length - 1
    let count = 0
    for (let index = 0; index < passed; index++) {
      const key = found[index] as number
      let slot = (Math.imul(key, golden) >>> shift) << 1
      while (slots[slot] !== key && slots[slot] !== -1) slot = (slot + 2) & mask
      if (slots[slot] === -1) continue
      found[count] = slots[slot + 1] as number
      bases[count++] = bases[index] as number
    }
    return count
  }
}

/** Positions kept free before and behind a stretch of scores: what patterns at its edges speak about. */
export const margin = 2 * reach

/** So few that what three sweeps hand over stays near the processor. */
const slabLength = 128
const golden = 0x9e3779b1
/** A key has weights for 6 positions of 10 labels at most. */
const weightBits = 6
const maxWeights = 2 ** weightBits
const filterBits = 22
const filterMask = 2 ** filterBits - 1
const firstPositions = Int8Array.from(patterns, (pattern) => pattern.from)
