import { begin, end, inside, labelCount, mayBegin, mayEnd, outside, transitions } from './labels.ts'

const kindCount = (labelCount - 1) / 3
const kinds = Array.from({ length: kindCount }, (_, kind) => kind)
/** Labels that a sequence may begin with, and the same that may follow one of `closing`. */
const opening = [outside, ...kinds.map(begin)]
const closing = [outside, ...kinds.map(end)]
const impossible = -1e30
/** How far below the score of `outside` a beginning may lie to be worth reading on. */
const nearness = 4
/** No label is taken for less probable than this many powers of e below the position's best. */
const farthest = 80

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

/**
 * Reads the label scores of one sequence: the best labels, and how sure they are. Keeps its tables between calls.
 *
 * Only four labels may open a name or none, and they only follow four others; the rest go from begin or inside to inside
 * or end of the same kind. So a position is four sums of four, and six of two.
 */
export class Lattice {
  readonly #unit: number
  /** By opening label and closing label before it: weight. */
  readonly #openings: Float64Array
  /** By kind: of begin to inside, inside to inside, begin to end, inside to end. */
  readonly #onward: Float64Array
  /** The same as likelihoods. */
  readonly #openingOdds: Float64Array
  readonly #onwardOdds: Float64Array
  /** Powers of e to minus a score, of its high part and of its low eight bits: a product costs less than a power. */
  readonly #coarse: Float64Array
  readonly #fine: Float64Array
  #best = new Float64Array(0)
  #from = new Uint8Array(0)
  #labels = new Uint8Array(0)
  #emissions = new Float64Array(0)
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)
  #sums = new Float64Array(0)
  #ending = 1

  /**
   * @param weights - by `transitions`
   * @param unit - what 1 in a score stands for
   */
  constructor(weights: Float32Array, unit: number) {
    this.#unit = unit
    const weight = (from: number, to: number) => weights[linkOf(from, to)] as number
    this.#openings = Float64Array.from(opening.flatMap((to) => closing.map((from) => weight(from, to))))
    this.#onward = Float64Array.from(
      kinds.flatMap((kind) =>
        [inside(kind), end(kind)].flatMap((to) => [weight(begin(kind), to), weight(inside(kind), to)]),
      ),
    )
    this.#openingOdds = this.#openings.map(Math.exp)
    this.#onwardOdds = this.#onward.map(Math.exp)
    this.#fine = Float64Array.from({ length: 256 }, (_, score) => Math.exp(-score * unit))
    const high = Math.ceil(farthest / unit / 256)
    this.#coarse = Float64Array.from({ length: high }, (_, score) => Math.exp(-score * 256 * unit))
  }

  /**
   * The names of one sequence: those of the best label sequence, and others that are probable enough, in order of their
   * starts.
   *
   * @param scores - `labelCount` a position
   * @param first - index of the first position's scores
   * @param least - the least probability of an alternative
   */
  read(scores: Int32Array, first: number, length: number, least: number): LabelledSpan[] {
    if (length === 0 || !hasNames(scores, first, length, nearness / this.#unit)) return []
    this.#fit(length)
    this.#findBest(scores, first, length)
    this.#traceBack(length)
    this.#readEmissions(scores, first, length)
    this.#sumForward(length)
    this.#sumBackward(length)
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
      const link = 4 * kind + (i === start + 1 ? 0 : 1)
      const scale = flow / (this.#sums[i] as number)
      const score =
        scale *
        (this.#onwardOdds[link + 2] as number) *
        (this.#emissions[at + end(kind)] as number) *
        (this.#backward[at + end(kind)] as number)
      const best = isBest && this.#labels[i] === end(kind) && this.#isInside(start + 1, i, kind)
      if (best || score >= least) spans.push({ start, end: i + 1, kind, score: Math.min(1, score), best })
      flow = scale * (this.#onwardOdds[link] as number) * (this.#emissions[at + inside(kind)] as number)
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
    this.#best = new Float64Array(size * 2)
    this.#from = new Uint8Array(size * 2)
    this.#labels = new Uint8Array(length * 2)
    this.#emissions = new Float64Array(size * 2)
    this.#forward = new Float64Array(size * 2)
    this.#backward = new Float64Array(size * 2)
    this.#sums = new Float64Array(length * 2)
  }

  /** Viterbi. Of two ways that are as good, the one from the lower label is taken. */
  #findBest(scores: Int32Array, first: number, length: number): void {
    const best = this.#best
    const from = this.#from
    const openings = this.#openings
    const onward = this.#onward
    const unit = this.#unit
    for (let label = 0; label < labelCount; label++)
      best[label] = mayBegin(label) ? (scores[first + label] as number) * unit : impossible
    for (let at = labelCount; at < length * labelCount; at += labelCount) {
      const before = at - labelCount
      const none = best[before] as number
      const end0 = best[before + 3] as number
      const end1 = best[before + 6] as number
      const end2 = best[before + 9] as number
      for (let to = 0, target = at; to < 16; to += 4, target += to === 4 ? 1 : 3) {
        let top = none + (openings[to] as number)
        let source = 0
        const over0 = end0 + (openings[to + 1] as number)
        if (over0 > top) {
          top = over0
          source = 3
        }
        const over1 = end1 + (openings[to + 2] as number)
        if (over1 > top) {
          top = over1
          source = 6
        }
        const over2 = end2 + (openings[to + 3] as number)
        if (over2 > top) {
          top = over2
          source = 9
        }
        best[target] = top + (scores[first + target] as number) * unit
        from[target] = source
      }
      for (let label = 1, link = 0; label < labelCount; label += 3, link += 4) {
        const begun = best[before + label] as number
        const going = best[before + label + 1] as number
        for (let step = 0; step < 2; step++) {
          const short = begun + (onward[link + 2 * step] as number)
          const long = going + (onward[link + 2 * step + 1] as number)
          const target = at + label + 1 + step
          best[target] = Math.max(long, short) + (scores[first + target] as number) * unit
          from[target] = long > short ? label + 1 : label
        }
      }
    }
  }

  #traceBack(length: number): void {
    let at = (length - 1) * labelCount
    let label = 0
    for (const other of closing)
      if ((this.#best[at + other] as number) > (this.#best[at + label] as number)) label = other
    for (let i = length - 1; i >= 0; i--, at -= labelCount) {
      this.#labels[i] = label
      label = this.#from[at + label] as number
    }
  }

  /** How likely each label looks at its position alone, the best 1. */
  #readEmissions(scores: Int32Array, first: number, length: number): void {
    const emissions = this.#emissions
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
    const E = this.#emissions
    const A = this.#forward
    const X = this.#openingOdds
    const Y = this.#onwardOdds
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
      this.#sums[at / labelCount] = sum
      const scale = 1 / sum
      for (let label = 0; label < labelCount; label++) A[at + label] = (A[at + label] as number) * scale
    }
    this.#ending = 0
    for (const label of closing) this.#ending += A[(length - 1) * labelCount + label] as number
  }

  /** By the same scales. */
  #sumBackward(length: number): void {
    const E = this.#emissions
    const B = this.#backward
    const X = this.#openingOdds
    const Y = this.#onwardOdds
    const final = (length - 1) * labelCount
    for (let label = 0; label < labelCount; label++) B[final + label] = mayEnd(label) ? 1 : 0
    for (let at = final - labelCount; at >= 0; at -= labelCount) {
      const behind = at + labelCount
      const scale = 1 / (this.#sums[behind / labelCount] as number)
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

/** Some sentences name nobody: none of their positions comes near to beginning a name. */
function hasNames(scores: Int32Array, first: number, length: number, near: number): boolean {
  for (let at = first; at < first + length * labelCount; at += labelCount)
    for (let kind = 0; kind < kindCount; kind++)
      if ((scores[at + begin(kind)] as number) > (scores[at] as number) - near) return true
  return false
}

function linkOf(from: number, to: number): number {
  for (let t = 0; t < transitions.length; t += 2)
    if (transitions[t] === from && transitions[t + 1] === to) return t / 2
  return -1
}
