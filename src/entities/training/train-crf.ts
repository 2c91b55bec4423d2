import { labelCount, transitions } from '../tagger/labels.ts'
import { margin as marginRows } from '../tagger/model.ts'
import { patterns, reach } from '../tagger/patterns.ts'
import { ChainSlopes } from './chain-slopes.ts'
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
  /** Weights that stay. */
  readonly keep: number
  /** Rounds behind the epochs in which those that stay make up for those that do not. */
  readonly settle: number
  readonly seed: number
  readonly onEpoch?: (epoch: number, loss: number) => void
}

/** What was learned. */
export interface CrfWeights {
  /** By the table's starts. */
  readonly features: Float32Array
  /** By `transitions`. */
  readonly transitions: Float32Array
}

/**
 * Fit a linear-chain CRF by stochastic gradient descent with AdaGrad and an L1 penalty, one sequence a step.
 *
 * Behind the epochs all but the `keep` largest weights are dropped, and those that are left learn on without them.
 *
 * The same texts, options and seed give the same weights to the bit.
 */
export function trainCrf(
  texts: readonly TrainingText[],
  table: FeatureTable,
  options: TrainingOptions,
): CrfWeights {
  const learner = new Learner(table, options)
  const steps = texts.flatMap((text) =>
    text.sequences.map(({ first, last }) => ({
      text,
      first,
      last,
      loss: Number.POSITIVE_INFINITY,
      rested: false,
    })),
  )
  const rounds = options.epochs + options.settle
  for (let epoch = 1; epoch <= rounds; epoch++) {
    if (epoch === options.epochs + 1) learner.drop(options.keep)
    shuffle(steps, options.seed + epoch)
    let loss = 0
    for (const step of steps) {
      // What is learned by heart is looked at every other time only: that is most of a text, and saves half the work.
      const isLast = epoch === options.epochs || epoch === rounds
      step.rested = !step.rested && step.loss < learned && !isLast
      if (step.rested) continue
      step.loss = learner.learn(step.text, step.first, step.last)
      loss += step.loss
    }
    options.onEpoch?.(epoch, loss)
  }
  return learner.weights()
}

/** A sequence of less loss is learned. */
const learned = 0.01
const pairs = transitions.length / 2
const margin = marginRows * labelCount
const spans = Uint8Array.from(patterns, ({ span }) => span)
const firstPositions = Int8Array.from(patterns, ({ from }) => from)

class Learner {
  readonly #table: FeatureTable
  readonly #options: TrainingOptions
  readonly #features: Float32Array
  readonly #squares: Float32Array
  readonly #transitions: Float32Array
  readonly #transitionSquares = new Float32Array(pairs).fill(1)
  readonly #slopes = new ChainSlopes()
  #leftOut = new Uint8Array(0)
  /** By weight: 1 where it is dropped. */
  #dropped: Uint8Array
  #random: number

  constructor(table: FeatureTable, options: TrainingOptions) {
    this.#table = table
    this.#options = options
    const size = table.starts[table.size] ?? 0
    this.#features = new Float32Array(size)
    this.#transitions = new Float32Array(pairs)
    this.#squares = new Float32Array(size)
    this.#dropped = new Uint8Array(size)
    this.#random = options.seed | 1
  }

  /** Drop all weights but the largest, for good. */
  drop(keep: number): void {
    const features = this.#features
    const least = features.map(Math.abs).sort()[Math.max(0, features.length - keep)] ?? 0
    this.#dropped = Uint8Array.from(features, (weight) => (weight === 0 || Math.abs(weight) < least ? 1 : 0))
    for (let w = 0; w < features.length; w++) if (this.#dropped[w]) features[w] = 0
  }

  weights(): CrfWeights {
    return { features: this.#features, transitions: this.#transitions }
  }

  /** One step; returns the sequence's negative log-likelihood. */
  learn(text: TrainingText, first: number, last: number): number {
    const length = last - first
    this.#slopes.clear(length)
    const from = Math.max(0, first - reach)
    const to = Math.min(text.labels.length, last + reach)
    this.#leaveOut((to - from) * patterns.length)
    this.#emit(text, first, from, to)
    const loss = this.#slopes.measure(text.labels, first, length, this.#transitions, text.weight)
    this.#updateTransitions(text.weight)
    this.#update(text, first, from, to)
    return loss * text.weight
  }

  #leaveOut(count: number): void {
    const limit = this.#options.dropout * 4294967296
    if (this.#leftOut.length < count) this.#leftOut = new Uint8Array(count * 2)
    const leftOut = this.#leftOut
    if (limit === 0) return
    let random = this.#random
    for (let i = 0; i < count; i++) {
      random ^= random << 13
      random ^= random >>> 17
      random ^= random << 5
      leftOut[i] = random >>> 0 < limit ? 1 : 0
    }
    this.#random = random
  }

  #emit(text: TrainingText, first: number, from: number, to: number): void {
    const { emissions } = this.#slopes
    const features = this.#features
    const { starts } = this.#table
    for (let i = from, at = from * patterns.length, d = 0; i < to; i++)
      for (let p = 0; p < patterns.length; p++, at++, d++) {
        const id = text.ids[at] as number
        if (id < 0 || this.#leftOut[d]) continue
        const start = starts[id] as number
        const stop = starts[id + 1] as number
        let e = (i + (firstPositions[p] as number) - first) * labelCount + margin
        for (let w = start; w < stop; w++, e++)
          emissions[e] = (emissions[e] as number) + (features[w] as number)
      }
  }

  #updateTransitions(weight: number): void {
    for (let t = 0; t < pairs; t++) {
      const gradient = -(this.#slopes.expected[t] as number) * weight
      const square = (this.#transitionSquares[t] as number) + gradient * gradient
      this.#transitionSquares[t] = square
      this.#transitions[t] =
        (this.#transitions[t] as number) + (this.#options.rate * gradient) / Math.sqrt(square)
    }
  }

  #update(text: TrainingText, first: number, from: number, to: number): void {
    const { gradient, active } = this.#slopes
    const features = this.#features
    const squares = this.#squares
    const { starts } = this.#table
    const { rate, sparsity } = this.#options
    const dropped = this.#dropped
    for (let i = from, at = from * patterns.length, d = 0; i < to; i++)
      for (let p = 0; p < patterns.length; p++, at++, d++) {
        const id = text.ids[at] as number
        if (id < 0 || this.#leftOut[d]) continue
        const start = starts[id] as number
        const stop = starts[id + 1] as number
        const row = i + (firstPositions[p] as number) - first + marginRows
        if (active[row] === active[row + (spans[p] as number)]) continue
        let e = row * labelCount
        for (let w = start; w < stop; w++, e++) {
          const slope = gradient[e] as number
          if (slope === 0 || dropped[w] === 1) continue
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
