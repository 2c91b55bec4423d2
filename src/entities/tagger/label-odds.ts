import { type ChainLinks, closing } from './chain-links.ts'
import { labelCount, mayBegin, mayEnd } from './labels.ts'

/** No label is taken for less probable than this many powers of e below the position's best. */
const farthest = 80

/**
 * How likely each label is at each position, by all label sequences: forward and backward sums. Keeps its tables between
 * calls; they are of the sequence last looked at, `labelCount` a position.
 */
export class LabelOdds {
  /** Four a kind, as `ChainLinks`. */
  readonly onward: Float64Array
  readonly #openings: Float64Array
  /** Powers of e to minus a score, of its high part and of its low eight bits: a product costs less than a power. */
  readonly #coarse: Float64Array
  readonly #fine: Float64Array
  emissions = new Float64Array(0)
  forward = new Float64Array(0)
  backward = new Float64Array(0)
  /** By position: what it was divided by. */
  sums = new Float64Array(0)
  /** Of all ways to the end. */
  ending = 1

  /** @param unit - what 1 in a score stands for */
  constructor({ openings, onward }: ChainLinks, unit: number) {
    this.#openings = openings.map(Math.exp)
    this.onward = onward.map(Math.exp)
    this.#fine = Float64Array.from({ length: 256 }, (_, score) => Math.exp(-score * unit))
    const high = Math.ceil(farthest / unit / 256)
    this.#coarse = Float64Array.from({ length: high }, (_, score) => Math.exp(-score * 256 * unit))
  }

  /** Look at the scores of a sequence, which begin at index `first`. */
  read(scores: Int32Array, first: number, length: number): void {
    this.#fit(length)
    this.#readEmissions(scores, first, length)
    this.#sumForward(length)
    this.#sumBackward(length)
  }

  #fit(length: number): void {
    if (this.sums.length >= length) return
    this.emissions = new Float64Array(length * labelCount * 2)
    this.forward = new Float64Array(length * labelCount * 2)
    this.backward = new Float64Array(length * labelCount * 2)
    this.sums = new Float64Array(length * 2)
  }

  /** How likely each label looks at its position alone, the best 1. */
  #readEmissions(scores: Int32Array, first: number, length: number): void {
    const emissions = this.emissions
    const coarse = this.#coarse
    const fine = this.#fine
    const most = coarse.length * 256 - 1
    for (let at = 0; at < length * labelCount; at += labelCount) {
      let top = scores[first + at] as number
      for (let label = 1; label < labelCount; label++) {
        const score = scores[first + at + label] as number
        if (score > top) top = score
      }
      for (let label = 0; label < labelCount; label++) {
        const below = top - (scores[first + at + label] as number)
        const score = Math.min(below, most)
        emissions[at + label] = (coarse[score >> 8] as number) * (fine[score & 255] as number)
      }
    }
  }

  /** Each position scaled to a sum of 1. */
  #sumForward(length: number): void {
    const E = this.emissions
    const A = this.forward
    const X = this.#openings
    const Y = this.onward
    for (let at = 0; at < length * labelCount; at += labelCount) {
      let sum = 0
      if (at === 0)
        for (let label = 0; label < labelCount; label++) {
          A[label] = mayBegin(label) ? (E[label] as number) : 0
          sum += A[label] as number
        }
      else {
        const before = at - labelCount
        const none = A[before] as number
        const end0 = A[before + 3] as number
        const end1 = A[before + 6] as number
        const end2 = A[before + 9] as number
        for (let to = 0, target = at; to < 16; to += 4, target += to === 4 ? 1 : 3) {
          const flow =
            none * (X[to] as number) +
            end0 * (X[to + 1] as number) +
            end1 * (X[to + 2] as number) +
            end2 * (X[to + 3] as number)
          A[target] = flow * (E[target] as number)
          sum += A[target] as number
        }
        for (let label = 1, link = 0; label < labelCount; label += 3, link += 4) {
          const begun = A[before + label] as number
          const going = A[before + label + 1] as number
          const inner = begun * (Y[link] as number) + going * (Y[link + 1] as number)
          const last = begun * (Y[link + 2] as number) + going * (Y[link + 3] as number)
          A[at + label + 1] = inner * (E[at + label + 1] as number)
          A[at + label + 2] = last * (E[at + label + 2] as number)
          sum += (A[at + label + 1] as number) + (A[at + label + 2] as number)
        }
      }
      this.sums[at / labelCount] = sum
      const scale = 1 / sum
      for (let label = 0; label < labelCount; label++) A[at + label] = (A[at + label] as number) * scale
    }
    this.ending = 0
    for (const label of closing) this.ending += A[(length - 1) * labelCount + label] as number
  }

  /** By the same scales. */
  #sumBackward(length: number): void {
    const E = this.emissions
    const B = this.backward
    const X = this.#openings
    const Y = this.onward
    const final = (length - 1) * labelCount
    for (let label = 0; label < labelCount; label++) B[final + label] = mayEnd(label) ? 1 : 0
    for (let at = final - labelCount; at >= 0; at -= labelCount) {
      const behind = at + labelCount
      const scale = 1 / (this.sums[behind / labelCount] as number)
      const none = (E[behind] as number) * (B[behind] as number) * scale
      const begin0 = (E[behind + 1] as number) * (B[behind + 1] as number) * scale
      const begin1 = (E[behind + 4] as number) * (B[behind + 4] as number) * scale
      const begin2 = (E[behind + 7] as number) * (B[behind + 7] as number) * scale
      for (let from = 0; from < 4; from++)
        B[at + 3 * from] =
          none * (X[from] as number) +
          begin0 * (X[from + 4] as number) +
          begin1 * (X[from + 8] as number) +
          begin2 * (X[from + 12] as number)
      for (let label = 1, link = 0; label < labelCount; label += 3, link += 4) {
        const inner = (E[behind + label + 1] as number) * (B[behind + label + 1] as number) * scale
        const last = (E[behind + label + 2] as number) * (B[behind + label + 2] as number) * scale
        B[at + label] = inner * (Y[link] as number) + last * (Y[link + 2] as number)
        B[at + label + 1] = inner * (Y[link + 1] as number) + last * (Y[link + 3] as number)
      }
    }
  }
}
