import { labelCount, mayBegin, mayEnd, transitions } from '../tagger/labels.ts'
import { margin as marginRows } from '../tagger/model.ts'
import { patterns, reach } from '../tagger/patterns.ts'
import type { FeatureTable } from './feature-table.ts'
import { shuffle } from './shuffle.ts'

/** One text to learn from. */
export interface TrainingText {
  /** By position and pattern: the feature's id, -1 for none. */
  readonly ids: Int32Array
  readonly labels: Uint8Array
  /** The sequences to learn from, as positions, end exclusive. */
  readonly sequences: readonly { readonly first: number; readonly last: number }[]
  /** How much it counts. */
  readonly weight: number
}

export interface TrainingOptions {
  readonly epochs: number
  readonly rate: number
  /** Pulls weights to 0: the larger, the fewer are left. */
  readonly sparsity: number
  /** Share of features left out at random, each time. */
  readonly dropout: number
  readonly seed: number
  /** By weight: 1 where it may differ from 0. All may where absent. */
  readonly mask?: Uint8Array
  /** Weights to begin from. */
  readonly start?: CrfWeights
  readonly onEpoch?: (epoch: number, loss: number) => void
}

/** What was learned. */
export interface CrfWeights {
  /** By the table's starts. */
  readonly features: Float32Array
  /** By the table's starts: the sum of squared slopes, how much the texts say about the weight. */
  readonly squares: Float32Array
  /** By `transitions`. */
  readonly transitions: Float32Array
}

/**
 * Fit a linear-chain CRF by stochastic gradient descent with AdaGrad and an L1 penalty, one sequence a step.
 *
 * The same texts, options and seed give the same weights to the bit.
 */
export function trainCrf(
  texts: readonly TrainingText[],
  table: FeatureTable,
  options: TrainingOptions,
): CrfWeights {
  const learner = new Learner(table, options)
  const steps = texts.flatMap((text) => text.sequences.map(({ first, last }) => ({ text, first, last })))
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(steps, options.seed + epoch)
    let loss = 0
    for (const { text, first, last } of steps) loss += learner.learn(text, first, last)
    options.onEpoch?.(epoch, loss)
  }
  return learner.weights()
}

const pairs = transitions.length / 2
const margin = marginRows * labelCount
const spans = Uint8Array.from(patterns, ({ span }) => span)
const firstPositions = Int8Array.from(patterns, ({ from }) => from)
/** Slopes below this change nothing that lasts, and most are: leaving them out saves most of the work. */
const negligible = 1e-3

class Learner {
  readonly #table: FeatureTable
  readonly #options: TrainingOptions
  readonly #features: Float32Array
  readonly #squares: Float32Array
  readonly #transitions: Float32Array
  readonly #transitionSquares = new Float32Array(pairs).fill(1)
  #emissions = new Float32Array(0)
  #gradient = new Float32Array(0)
  #forward = new Float32Array(0)
  #backward = new Float32Array(0)
  #dropped = new Uint8Array(0)
  /** By row of the gradient: how many rows before it say anything. */
  #active = new Int32Array(0)
  #random: number

  constructor(table: FeatureTable, options: TrainingOptions) {
    this.#table = table
    this.#options = options
    const size = table.starts[table.size] ?? 0
    this.#features = options.start?.features.slice() ?? new Float32Array(size)
    this.#transitions = options.start?.transitions.slice() ?? new Float32Array(pairs)
    this.#squares = new Float32Array(size)
    this.#random = options.seed | 1
  }

  weights(): CrfWeights {
    return { features: this.#features, squares: this.#squares, transitions: this.#transitions }
  }

  /** One step; returns the sequence's negative log-likelihood. */
  learn(text: TrainingText, first: number, last: number): number {
    const length = last - first
    this.#fit(length)
    const from = Math.max(0, first - reach)
    const to = Math.min(text.labels.length, last + reach)
    this.#drop((to - from) * patterns.length)
    this.#emit(text, first, from, to)
    const loss = this.#expect(text, first, length)
    this.#update(text, first, from, to)
    return loss
  }

  #fit(length: number): void {
    const size = length * labelCount + 2 * margin
    if (this.#emissions.length < size) {
      this.#emissions = new Float32Array(size * 2)
      this.#gradient = new Float32Array(size * 2)
      this.#forward = new Float32Array(size * 2)
      this.#backward = new Float32Array(size * 2)
      this.#active = new Int32Array((size / labelCount) * 2 + 1)
      this.#dropped = new Uint8Array((size / labelCount) * 2 * patterns.length)
    }
    this.#emissions.fill(0, 0, size)
    this.#gradient.fill(0, 0, size)
  }

  #drop(count: number): void {
    const limit = this.#options.dropout * 4294967296
    const dropped = this.#dropped
    if (limit === 0) return
    let random = this.#random
    for (let i = 0; i < count; i++) {
      random ^= random << 13
      random ^= random >>> 17
      random ^= random << 5
      dropped[i] = random >>> 0 < limit ? 1 : 0
    }
    this.#random = random
  }

  #emit(text: TrainingText, first: number, from: number, to: number): void {
    const emissions = this.#emissions
    const features = this.#features
    const { starts } = this.#table
    for (let i = from, at = from * patterns.length, d = 0; i < to; i++)
      for (let p = 0; p < patterns.length; p++, at++, d++) {
        const id = text.ids[at] as number
        if (id < 0 || this.#dropped[d]) continue
        const start = starts[id] as number
        const stop = starts[id + 1] as number
        let e = (i + (firstPositions[p] as number) - first) * labelCount + margin
        for (let w = start; w < stop; w++, e++)
          emissions[e] = (emissions[e] as number) + (features[w] as number)
      }
  }

  /** Forward and backward; leaves observed minus expected counts in the gradient. */
  #expect(text: TrainingText, first: number, length: number): number {
    const E = this.#emissions
    const A = this.#forward
    const B = this.#backward
    const T = this.#transitions
    const X = expTransitions
    const weight = text.weight
    for (let t = 0; t < pairs; t++) X[t] = Math.exp(T[t] as number)
    let loss = 0
    for (let i = 0; i < length; i++) {
      const e = margin + i * labelCount
      let top = E[e] as number
      for (let l = 1; l < labelCount; l++) if ((E[e + l] as number) > top) top = E[e + l] as number
      loss += top - (E[e + (text.labels[first + i] as number)] as number)
      for (let l = 0; l < labelCount; l++) E[e + l] = Math.exp(Math.max(-60, (E[e + l] as number) - top))
    }
    for (let i = 0; i < length; i++) {
      const a = i * labelCount
      const e = margin + a
      for (let l = 0; l < labelCount; l++) A[a + l] = i === 0 && begins[l] ? 1 : 0
      if (i > 0)
        for (let t = 0, q = 0; t < pairs; t++, q += 2) {
          const to = a + (transitions[q + 1] as number)
          A[to] =
            (A[to] as number) + (A[a - labelCount + (transitions[q] as number)] as number) * (X[t] as number)
        }
      let sum = 0
      for (let l = 0; l < labelCount; l++) {
        const value = (A[a + l] as number) * (E[e + l] as number) + (i === 0 ? 0 : 1e-30)
        A[a + l] = value
        sum += value
      }
      for (let l = 0; l < labelCount; l++) A[a + l] = (A[a + l] as number) / sum
      loss += Math.log(sum)
      scales[i] = sum
      if (scales.length <= i + 1) scales = grow(scales)
    }
    const final = (length - 1) * labelCount
    let ending = 0
    for (let l = 0; l < labelCount; l++) if (ends[l]) ending += A[final + l] as number
    loss += Math.log(ending)
    for (let l = 0; l < labelCount; l++) B[final + l] = ends[l] ? 1 / ending : 0
    for (let i = length - 2; i >= 0; i--) {
      const b = i * labelCount
      const n = b + labelCount
      const scale = scales[i + 1] as number
      for (let l = 0; l < labelCount; l++) {
        B[b + l] = 0
        next[l] = ((B[n + l] as number) * (E[margin + n + l] as number)) / scale
      }
      for (let t = 0, q = 0; t < pairs; t++, q += 2) {
        const source = transitions[q] as number
        const flow = (X[t] as number) * (next[transitions[q + 1] as number] as number)
        B[b + source] = (B[b + source] as number) + flow
        expected[t] = (expected[t] as number) + (A[b + source] as number) * flow
      }
    }
    const G = this.#gradient
    const active = this.#active
    active.fill(0, 0, marginRows + 1)
    for (let i = 0; i < length; i++) {
      const a = i * labelCount
      const gold = text.labels[first + i] as number
      let moved = 0
      for (let l = 0; l < labelCount; l++) {
        const value = (l === gold ? 1 : 0) - (A[a + l] as number) * (B[a + l] as number)
        if (Math.abs(value) < negligible) continue
        G[margin + a + l] = value * weight
        moved = 1
      }
      active[marginRows + i + 1] = (active[marginRows + i] as number) + moved
      if (i + 1 < length) {
        const pair = pairIndex[gold * labelCount + (text.labels[first + i + 1] as number)] as number
        loss -= T[pair] as number
        expected[pair] = (expected[pair] as number) - 1
      }
    }
    active.fill(active[marginRows + length] as number, marginRows + length + 1, length + 2 * marginRows + 1)
    this.#updateTransitions(weight)
    return loss * weight
  }

  #updateTransitions(weight: number): void {
    for (let t = 0; t < pairs; t++) {
      const gradient = -(expected[t] as number) * weight
      expected[t] = 0
      const square = (this.#transitionSquares[t] as number) + gradient * gradient
      this.#transitionSquares[t] = square
      this.#transitions[t] =
        (this.#transitions[t] as number) + (this.#options.rate * gradient) / Math.sqrt(square)
    }
  }

  #update(text: TrainingText, first: number, from: number, to: number): void {
    const gradient = this.#gradient
    const features = this.#features
    const squares = this.#squares
    const active = this.#active
    const { starts } = this.#table
    const { rate, sparsity, mask } = this.#options
    for (let i = from, at = from * patterns.length, d = 0; i < to; i++)
      for (let p = 0; p < patterns.length; p++, at++, d++) {
        const id = text.ids[at] as number
        if (id < 0 || this.#dropped[d]) continue
        const start = starts[id] as number
        const stop = starts[id + 1] as number
        const row = i + (firstPositions[p] as number) - first + marginRows
        if (active[row] === active[row + (spans[p] as number)]) continue
        let e = row * labelCount
        for (let w = start; w < stop; w++, e++) {
          const slope = gradient[e] as number
          if (slope === 0 || (mask && mask[w] === 0)) continue
          const square = (squares[w] as number) + slope * slope
          squares[w] = square
          const step = rate / Math.sqrt(square + 1e-2)
          const moved = (features[w] as number) + step * slope
          const shrink = step * sparsity
          features[w] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0
        }
      }
  }
}

const expTransitions = new Float64Array(pairs)
const expected = new Float64Array(pairs)
const next = new Float64Array(labelCount)
let scales = new Float64Array(1024)
const begins = Uint8Array.from({ length: labelCount }, (_, label) => (mayBegin(label) ? 1 : 0))
const ends = Uint8Array.from({ length: labelCount }, (_, label) => (mayEnd(label) ? 1 : 0))
const pairIndex = indexPairs()

function grow(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(values.length * 2)
  larger.set(values)
  return larger
}

function indexPairs(): Int8Array {
  const index = new Int8Array(labelCount * labelCount).fill(-1)
  for (let t = 0; t < pairs; t++)
    index[(transitions[2 * t] as number) * labelCount + (transitions[2 * t + 1] as number)] = t
  return index
}
