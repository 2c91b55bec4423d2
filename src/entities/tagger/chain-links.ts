import { begin, end, inside, labelCount, outside, transitions } from './labels.ts'

const kinds = Array.from({ length: (labelCount - 1) / 3 }, (_, kind) => kind)

/** The labels that a sequence may begin with. The same, and only they, follow one of `closing`. */
const opening = [outside, ...kinds.map(begin)]
/** The labels that a sequence may end with. */
export const closing: readonly number[] = [outside, ...kinds.map(end)]

/** How well labels follow each other, in tables of their own: every position walks through all of them. */
export interface ChainLinks {
  /** Four by four: by label that opens, by label that closes before it. */
  readonly openings: Float64Array
  /** Four a kind: begin to inside, inside to inside, begin to end, inside to end. */
  readonly onward: Float64Array
}

/** @param weights - by `transitions` */
export function linksOf(weights: Float32Array): ChainLinks {
  const weight = (from: number, to: number) => weights[linkOf(from, to)] as number
  return {
    openings: Float64Array.from(opening.flatMap((to) => closing.map((from) => weight(from, to)))),
    onward: Float64Array.from(
      kinds.flatMap((kind) =>
        [inside(kind), end(kind)].flatMap((to) => [weight(begin(kind), to), weight(inside(kind), to)]),
      ),
    ),
  }
}

function linkOf(from: number, to: number): number {
  for (let t = 0; t < transitions.length; t += 2)
    if (transitions[t] === from && transitions[t + 1] === to) return t / 2
  return -1
}
