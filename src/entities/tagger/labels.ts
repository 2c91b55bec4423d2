import type { NameKind } from '../names.ts'

/** Kinds in the order of their labels. */
export const labelKinds: readonly NameKind[] = ['person', 'place', 'organization']

/**
 * Outside; then begin, inside and end for each kind.
 *
 * BIOES without its S: no name has one character (中 and 美 are never listed), and three labels fewer are a quarter of
 * the time.
 */
export const labelCount = 10

export const outside = 0
export const begin = (kind: number) => 1 + 3 * kind
export const inside = (kind: number) => 2 + 3 * kind
export const end = (kind: number) => 3 + 3 * kind

/** The kind of a label other than `outside`, an index of `labelKinds`. */
export const kindOf = (label: number) => Math.floor((label - 1) / 3)

/** May a sequence begin with the label? The same labels may follow an end. */
export const mayBegin = (label: number) => label === outside || label % 3 === 1

/** May a sequence end with the label? */
export const mayEnd = (label: number) => label === outside || label % 3 === 0

/** May `to` follow `from`? */
export function mayFollow(from: number, to: number): boolean {
  if (mayEnd(from)) return mayBegin(to)
  return to === inside(kindOf(from)) || to === end(kindOf(from))
}

/** Pairs of labels that may stand side by side: `from`, `to`, `from`, `to`, … */
export const transitions: Uint8Array = allTransitions()

function allTransitions(): Uint8Array {
  const labels = Array.from({ length: labelCount }, (_, label) => label)
  const pairs = labels.flatMap((from) => labels.filter((to) => mayFollow(from, to)).map((to) => [from, to]))
  return Uint8Array.from(pairs.flat())
}
