import { begin, end, inside, labelCount, mayBegin, mayEnd, transitions } from './labels.ts'

const pairs = transitions.length / 2
const sources = Uint8Array.from({ length: pairs }, (_, t) => transitions[2 * t] as number)
const targets = Uint8Array.from({ length: pairs }, (_, t) => transitions[2 * t + 1] as number)
const firstLabels = Uint8Array.from({ length: labelCount }, (_, label) => (mayBegin(label) ? 1 : 0))
const lastLabels = Uint8Array.from({ length: labelCount }, (_, label) => (mayEnd(label) ? 1 : 0))
const impossible = -1e30
const kindCount = (labelCount - 1) / 3
/** How far below the score of `outside` a beginning may lie to be worth reading on. */
const nearness = 4
const kinds = Array.from({ length: kindCount }, (_, kind) => kind)
const toInside = kinds.map((kind) => linkOf(begin(kind), inside(kind)))
const toEnd = kinds.map((kind) => linkOf(begin(kind), end(kind)))
const insideToInside = kinds.map((kind) => linkOf(inside(kind), inside(kind)))
const insideToEnd = kinds.map((kind) => linkOf(inside(kind), end(kind)))

/** A name in a sequence: positions of the sequence, end exclusive. */
export interface LabelledSpan {
  readonly start: number
  readonly end: number
  /** Index of `labelKinds`. */
  readonly kind: number
  /** How probable the model holds it that exactly this is a name of this kind. 0 to 1. */
  readonly score: number
  /** It is part of the best label sequence; such spans never overlap. */
  readonly best: boolean
}

/** Reads the label scores of one sequence: the best labels, and how sure they are. Keeps its tables between calls. */
export class Lattice {
  readonly #transitions: Float32Array
  readonly #likelihoods: Float64Array
  #best = new Float32Array(0)
  #from = new Uint8Array(0)
  #labels = new Uint8Array(0)
  #emissions = new Float64Array(0)
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)
  #sums = new Float64Array(0)
  #ending = 1

  /** @param weights - by `transitions` */
  constructor(weights: Float32Array) {
    this.#transitions = weights
    this.#likelihoods = Float64Array.from(weights, Math.exp)
  }

  /**
   * The names of one sequence: those of the best label sequence, and others that are probable enough, in order of their
   * starts.
   *
   * @param scores - `labelCount` a position
   * @param first - index of the first position's scores
   * @param least - the least probability of an alternative
   */
  read(scores: Float32Array, first: number, length: number, least: number): LabelledSpan[] {
    if (length === 0 || !hasNames(scores, first, length)) return []
    this.#fit(length)
    this.#findBest(scores, first, length)
    this.#sumUp(scores, first, length)
    const spans: LabelledSpan[] = []
    for (let start = 0; start + 1 < length; start++)
      for (let kind = 0; kind < kindCount; kind++) this.#readFrom(start, kind, length, least, spans)
    return spans
  }

  /** Follow a name of one kind from its first position to every end that is probable enough. */
  #readFrom(start: number, kind: number, length: number, least: number, spans: LabelledSpan[]): void {
    const first = start * labelCount + begin(kind)
    const isBest = this.#labels[start] === begin(kind)
    let flow = (this.#forward[first] as number) / this.#ending
    if (!isBest && flow * (this.#backward[first] as number) < least) return
    for (let i = start + 1; i < length; i++) {
      const at = i * labelCount
      const link = this.#likelihoods[
        i === start + 1 ? (toEnd[kind] as number) : (insideToEnd[kind] as number)
      ] as number
      const onward = this.#likelihoods[
        i === start + 1 ? (toInside[kind] as number) : (insideToInside[kind] as number)
      ] as number
      const scale = flow / (this.#sums[i] as number)
      const score =
        scale *
        link *
        (this.#emissions[at + end(kind)] as number) *
        (this.#backward[at + end(kind)] as number)
      const best = isBest && this.#labels[i] === end(kind) && this.#isInside(start + 1, i, kind)
      if (best || score >= least) spans.push({ start, end: i + 1, kind, score: Math.min(1, score), best })
      flow = scale * onward * (this.#emissions[at + inside(kind)] as number)
      const open = flow * (this.#backward[at + inside(kind)] as number)
      if (open < least && !(isBest && this.#isInside(start + 1, i + 1, kind))) return
    }
  }

  #isInside(first: number, last: number, kind: number): boolean {
    for (let i = first; i < last; i++) if (this.#labels[i] !== inside(kind)) return false
    return true
  }

  #fit(length: number): void {
    const size = length * labelCount
    if (this.#best.length >= size) return
    this.#best = new Float32Array(size * 2)
    this.#from = new Uint8Array(size * 2)
    this.#labels = new Uint8Array(length * 2)
    this.#emissions = new Float64Array(size * 2)
    this.#forward = new Float64Array(size * 2)
    this.#backward = new Float64Array(size * 2)
    this.#sums = new Float64Array(length * 2)
  }

  /** Viterbi. */
  #findBest(scores: Float32Array, first: number, length: number): void {
    const best = this.#best
    const from = this.#from
    const weights = this.#transitions
    for (let label = 0; label < labelCount; label++)
      best[label] = firstLabels[label] ? (scores[first + label] as number) : impossible
    for (let here = labelCount; here < length * labelCount; here += labelCount) {
      const before = here - labelCount
      for (let label = 0; label < labelCount; label++) best[here + label] = impossible
      for (let t = 0; t < pairs; t++) {
        const target = here + (targets[t] as number)
        const score = (best[before + (sources[t] as number)] as number) + (weights[t] as number)
        if (score <= (best[target] as number)) continue
        best[target] = score
        from[target] = sources[t] as number
      }
      for (let label = 0; label < labelCount; label++)
        best[here + label] = (best[here + label] as number) + (scores[first + here + label] as number)
    }
    this.#traceBack(length)
  }

  #traceBack(length: number): void {
    let at = (length - 1) * labelCount
    let label = 0
    for (let other = 1; other < labelCount; other++)
      if (lastLabels[other] && (this.#best[at + other] as number) > (this.#best[at + label] as number))
        label = other
    for (let i = length - 1; i >= 0; i--, at -= labelCount) {
      this.#labels[i] = label
      label = this.#from[at + label] as number
    }
  }

  /** Forward and backward, each position scaled to a sum of 1. */
  #sumUp(scores: Float32Array, first: number, length: number): void {
    const E = this.#emissions
    const A = this.#forward
    const B = this.#backward
    const X = this.#likelihoods
    for (let at = 0; at < length * labelCount; at += labelCount) {
      let top = scores[first + at] as number
      for (let l = 1; l < labelCount; l++) top = Math.max(top, scores[first + at + l] as number)
      for (let l = 0; l < labelCount; l++) {
        E[at + l] = Math.exp(Math.max(-80, (scores[first + at + l] as number) - top))
        A[at + l] = at === 0 ? (firstLabels[l] as number) : 0
        B[at + l] = at === (length - 1) * labelCount ? (lastLabels[l] as number) : 0
      }
      if (at > 0)
        for (let t = 0; t < pairs; t++) {
          const target = at + (targets[t] as number)
          A[target] =
            (A[target] as number) + (A[at - labelCount + (sources[t] as number)] as number) * (X[t] as number)
        }
      let sum = 0
      for (let l = 0; l < labelCount; l++) {
        A[at + l] = (A[at + l] as number) * (E[at + l] as number)
        sum += A[at + l] as number
      }
      this.#sums[at / labelCount] = sum
      for (let l = 0; l < labelCount; l++) A[at + l] = (A[at + l] as number) / sum
    }
    for (let at = (length - 2) * labelCount; at >= 0; at -= labelCount) {
      const behind = at + labelCount
      const sum = this.#sums[behind / labelCount] as number
      for (let t = 0; t < pairs; t++) {
        const target = behind + (targets[t] as number)
        const source = at + (sources[t] as number)
        B[source] =
          (B[source] as number) + ((X[t] as number) * (E[target] as number) * (B[target] as number)) / sum
      }
    }
    let ending = 0
    for (let l = 0; l < labelCount; l++)
      if (lastLabels[l]) ending += A[(length - 1) * labelCount + l] as number
    this.#ending = ending
  }
}

/** Most sentences name nobody: none of their positions comes near to beginning a name. */
function hasNames(scores: Float32Array, first: number, length: number): boolean {
  for (let at = first; at < first + length * labelCount; at += labelCount)
    for (let kind = 0; kind < kindCount; kind++)
      if ((scores[at + begin(kind)] as number) > (scores[at] as number) - nearness) return true
  return false
}

function linkOf(from: number, to: number): number {
  for (let t = 0; t < pairs; t++) if (sources[t] === from && targets[t] === to) return t
  return -1
}
