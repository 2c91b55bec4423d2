import { BestLabels } from './best-labels.ts'
import { linksOf } from './chain-links.ts'
import { LabelOdds } from './label-odds.ts'
import { begin, end, inside, labelCount } from './labels.ts'

const kindCount = (labelCount - 1) / 3
/** How far below the score of `outside` a beginning may lie to be worth reading on. */
const nearness = 4

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
 * Reads the label scores of one sequence: the best labels, and how sure they are.
 *
 * Only four labels may open a name or none, and they only follow four others; the rest go from begin or inside to inside
 * or end of the same kind. So a position is four sums of four, and six of two.
 */
export class Lattice {
  readonly #near: number
  readonly #best: BestLabels
  readonly #odds: LabelOdds

  /**
   * @param weights - by `transitions`
   * @param unit - what 1 in a score stands for
   */
  constructor(weights: Float32Array, unit: number) {
    const links = linksOf(weights)
    this.#near = nearness / unit
    this.#best = new BestLabels(links, unit)
    this.#odds = new LabelOdds(links, unit)
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
    if (length === 0 || !hasNames(scores, first, length, this.#near)) return []
    this.#best.find(scores, first, length)
    this.#odds.read(scores, first, length)
    const spans: LabelledSpan[] = []
    for (let start = 0; start + 1 < length; start++)
      for (let kind = 0; kind < kindCount; kind++) this.#readFrom(start, kind, length, least, spans)
    return spans
  }

  /** Follow a name of one kind from its first position to every end that is probable enough. */
  #readFrom(start: number, kind: number, length: number, least: number, spans: LabelledSpan[]): void {
    const first = start * labelCount + begin(kind)
    const isBest = this.#best.labels[start] === begin(kind)
    let flow = (this.#odds.forward[first] as number) / this.#odds.ending
    if (!isBest && flow * (this.#odds.backward[first] as number) < least) return
    for (let i = start + 1; i < length; i++) {
      const at = i * labelCount
      const link = 4 * kind + (i === start + 1 ? 0 : 1)
      const scale = flow / (this.#odds.sums[i] as number)
      const score =
        scale *
        (this.#odds.onward[link + 2] as number) *
        (this.#odds.emissions[at + end(kind)] as number) *
        (this.#odds.backward[at + end(kind)] as number)
      const best = isBest && this.#best.labels[i] === end(kind) && this.#isInside(start + 1, i, kind)
      if (best || score >= least) spans.push({ start, end: i + 1, kind, score: Math.min(1, score), best })
      flow = scale * (this.#odds.onward[link] as number) * (this.#odds.emissions[at + inside(kind)] as number)
      const open = flow * (this.#odds.backward[at + inside(kind)] as number)
      if (open < least && !(isBest && this.#isInside(start + 1, i + 1, kind))) return
    }
  }

  #isInside(first: number, last: number, kind: number): boolean {
    for (let i = first; i < last; i++) if (this.#best.labels[i] !== inside(kind)) return false
    return true
  }
}

/** Some sentences name nobody: none of their positions comes near to beginning a name. */
function hasNames(scores: Int32Array, first: number, length: number, near: number): boolean {
  for (let at = first; at < first + length * labelCount; at += labelCount)
    for (let kind = 0; kind < kindCount; kind++)
      if ((scores[at + begin(kind)] as number) > (scores[at] as number) - near) return true
  return false
}
