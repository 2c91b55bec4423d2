import { labelCount, mayBegin, mayEnd, transitions } from '../tagger/labels.ts'
import { margin as marginRows } from '../tagger/model.ts'

const pairs = transitions.length / 2
const margin = marginRows * labelCount
/** Slopes below this change nothing that lasts, and most are: leaving them out saves most of the work. */
const negligible = 1e-3

/**
 * The labels that a sequence has against those that the model expects: forward and backward over its chain.
 *
 * Rows of labels have `margin` rows free before and behind them. The tables are kept between sequences.
 */
export class ChainSlopes {
  /** Scores of labels, to be filled in; spoilt by `measure`. */
  emissions = new Float32Array(0)
  /** By row and label: labelled minus expected. */
  gradient = new Float32Array(0)
  /** By row of the gradient: how many rows before it say anything. */
  active = new Int32Array(0)
  /** By transition: expected minus labelled. */
  readonly expected = new Float64Array(pairs)
  #forward = new Float32Array(0)
  #backward = new Float32Array(0)
  #scales = new Float64Array(0)

  /** Make the tables fit a sequence, and empty them. */
  clear(length: number): void {
    const size = length * labelCount + 2 * margin
    if (this.emissions.length < size) {
      this.emissions = new Float32Array(size * 2)
      this.gradient = new Float32Array(size * 2)
      this.#forward = new Float32Array(size * 2)
      this.#backward = new Float32Array(size * 2)
      this.#scales = new Float64Array((size / labelCount) * 2)
      this.active = new Int32Array((size / labelCount) * 2 + 1)
    }
    this.emissions.fill(0, 0, size)
    this.gradient.fill(0, 0, size)
    this.expected.fill(0)
  }

  /**
   * @param labels - of the text; the sequence's stand from `first` on
   * @param weights - by transition
   * @param importance - how much the sequence counts: its gradient is multiplied by it
   * @returns the sequence's negative log-likelihood
   */
  measure(
    labels: Uint8Array,
    first: number,
    length: number,
    weights: Float32Array,
    importance: number,
  ): number {
    for (let t = 0; t < pairs; t++) likelihoods[t] = Math.exp(weights[t] as number)
    const loss = this.#exponentiate(labels, first, length) + this.#sumForward(length)
    this.#sumBackward(length)
    this.#compare(labels, first, length, importance)
    return loss - labelledTransitions(labels, first, length, weights)
  }

  /** Scores to likelihoods, each row divided by its largest. */
  #exponentiate(labels: Uint8Array, first: number, length: number): number {
    const E = this.emissions
    let loss = 0
    for (let i = 0; i < length; i++) {
      const e = margin + i * labelCount
      let top = E[e] as number
      for (let l = 1; l < labelCount; l++) if ((E[e + l] as number) > top) top = E[e + l] as number
      loss += top - (E[e + (labels[first + i] as number)] as number)
      for (let l = 0; l < labelCount; l++) E[e + l] = Math.exp(Math.max(-60, (E[e + l] as number) - top))
    }
    return loss
  }

  #sumForward(length: number): number {
    const E = this.emissions
    const A = this.#forward
    let loss = 0
    for (let i = 0; i < length; i++) {
      const a = i * labelCount
      const e = margin + a
      for (let l = 0; l < labelCount; l++) A[a + l] = i === 0 && begins[l] ? 1 : 0
      if (i > 0)
        for (let t = 0, q = 0; t < pairs; t++, q += 2) {
          const to = a + (transitions[q + 1] as number)
          const flow = (A[a - labelCount + (transitions[q] as number)] as number) * (likelihoods[t] as number)
          A[to] = (A[to] as number) + flow
        }
      let sum = 0
      for (let l = 0; l < labelCount; l++) {
        const value = (A[a + l] as number) * (E[e + l] as number) + (i === 0 ? 0 : 1e-30)
        A[a + l] = value
        sum += value
      }
      for (let l = 0; l < labelCount; l++) A[a + l] = (A[a + l] as number) / sum
      loss += Math.log(sum)
      this.#scales[i] = sum
    }
    return loss + Math.log(this.#ending(length))
  }

  /** How probable it is that the sequence ends as it may. */
  #ending(length: number): number {
    const final = (length - 1) * labelCount
    let ending = 0
    for (let l = 0; l < labelCount; l++) if (ends[l]) ending += this.#forward[final + l] as number
    return ending
  }

  #sumBackward(length: number): void {
    const A = this.#forward
    const B = this.#backward
    const expected = this.expected
    const final = (length - 1) * labelCount
    const ending = this.#ending(length)
    for (let l = 0; l < labelCount; l++) B[final + l] = ends[l] ? 1 / ending : 0
    for (let i = length - 2; i >= 0; i--) {
      const b = i * labelCount
      const n = b + labelCount
      const scale = this.#scales[i + 1] as number
      for (let l = 0; l < labelCount; l++) {
        B[b + l] = 0
        next[l] = ((B[n + l] as number) * (this.emissions[margin + n + l] as number)) / scale
      }
      for (let t = 0, q = 0; t < pairs; t++, q += 2) {
        const source = transitions[q] as number
        const flow = (likelihoods[t] as number) * (next[transitions[q + 1] as number] as number)
        B[b + source] = (B[b + source] as number) + flow
        expected[t] = (expected[t] as number) + (A[b + source] as number) * flow
      }
    }
  }

  /** Labelled minus expected. */
  #compare(labels: Uint8Array, first: number, length: number, importance: number): void {
    const A = this.#forward
    const B = this.#backward
    const G = this.gradient
    const active = this.active
    active.fill(0, 0, marginRows + 1)
    for (let i = 0; i < length; i++) {
      const a = i * labelCount
      const gold = labels[first + i] as number
      let moved = 0
      for (let l = 0; l < labelCount; l++) {
        const value = (l === gold ? 1 : 0) - (A[a + l] as number) * (B[a + l] as number)
        if (Math.abs(value) < negligible) continue
        G[margin + a + l] = value * importance
        moved = 1
      }
      active[marginRows + i + 1] = (active[marginRows + i] as number) + moved
      if (i + 1 >= length) continue
      const pair = pairOf(gold, labels[first + i + 1] as number)
      this.expected[pair] = (this.expected[pair] as number) - 1
    }
    active.fill(active[marginRows + length] as number, marginRows + length + 1, length + 2 * marginRows + 1)
  }
}

function labelledTransitions(
  labels: Uint8Array,
  first: number,
  length: number,
  weights: Float32Array,
): number {
  let sum = 0
  for (let i = first; i + 1 < first + length; i++)
    sum += weights[pairOf(labels[i] as number, labels[i + 1] as number)] as number
  return sum
}

function pairOf(from: number, to: number): number {
  return pairIndex[from * labelCount + to] as number
}

const likelihoods = new Float64Array(pairs)
const next = new Float64Array(labelCount)
const begins = Uint8Array.from({ length: labelCount }, (_, label) => (mayBegin(label) ? 1 : 0))
const ends = Uint8Array.from({ length: labelCount }, (_, label) => (mayEnd(label) ? 1 : 0))
const pairIndex = indexPairs()

function indexPairs(): Int8Array {
  const index = new Int8Array(labelCount * labelCount).fill(-1)
  for (let t = 0; t < pairs; t++)
    index[(transitions[2 * t] as number) * labelCount + (transitions[2 * t + 1] as number)] = t
  return index
}
