import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  begin,
  end,
  inside,
  labelCount,
  mayBegin,
  mayEnd,
  mayFollow,
  transitions,
} from '../../../src/entities/tagger/labels.ts'
import { Lattice } from '../../../src/entities/tagger/lattice.ts'

const unit = 0.01
const pairs = transitions.length / 2

const cases = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc.tuple(
    fc.array(fc.integer({ min: -500, max: 500 }), {
      minLength: length * labelCount,
      maxLength: length * labelCount,
    }),
    fc.array(fc.integer({ min: -100, max: 100 }), { minLength: pairs, maxLength: pairs }),
  ),
)

test('names and how sure they are: as every label sequence counted out says', () => {
  fc.assert(
    fc.property(cases, ([scores, links]) => {
      const weights = Float32Array.from(links, (weight) => weight * unit)
      const length = scores.length / labelCount
      const ways = [...waysThrough(scores, weights, length)]
      const total = ways.reduce((sum, { score }) => sum + Math.exp(score), 0)
      const best = ways.reduce((top, way) => (way.score > top.score ? way : top))
      const rivals = ways.filter((way) => way !== best && way.score > best.score - 1e-6)
      const found = new Lattice(weights, unit).read(Int32Array.from(scores), 0, length, 1e-9)
      fc.pre(found.length > 0 && rivals.length === 0)
      for (let start = 0; start < length; start++)
        for (let stop = start + 2; stop <= length; stop++)
          for (const kind of [0, 1, 2]) {
            const having = ways.filter(({ labels }) => isNamed(labels, start, stop, kind))
            const expected = having.reduce((sum, { score }) => sum + Math.exp(score), 0) / total
            const span = found.find((each) => each.start === start && each.end === stop && each.kind === kind)
            expect(span?.score ?? 0).toBeCloseTo(expected, 6)
            expect(span?.best ?? false).toBe(isNamed(best.labels, start, stop, kind))
          }
    }),
    { numRuns: 60 },
  )
})

interface Way {
  readonly labels: readonly number[]
  readonly score: number
}

function* waysThrough(
  scores: readonly number[],
  weights: Float32Array,
  length: number,
  labels: readonly number[] = [],
  score = 0,
): Generator<Way> {
  if (labels.length === length) {
    if (mayEnd(labels.at(-1) ?? 0)) yield { labels, score }
    return
  }
  const from = labels.at(-1)
  for (let label = 0; label < labelCount; label++) {
    if (from === undefined ? !mayBegin(label) : !mayFollow(from, label)) continue
    const link = from === undefined ? 0 : (weights[linkOf(from, label)] ?? 0)
    const own = (scores[labels.length * labelCount + label] ?? 0) * unit
    yield* waysThrough(scores, weights, length, [...labels, label], score + link + own)
  }
}

function linkOf(from: number, to: number): number {
  for (let t = 0; t < pairs; t++) if (transitions[2 * t] === from && transitions[2 * t + 1] === to) return t
  return -1
}

function isNamed(labels: readonly number[], start: number, stop: number, kind: number): boolean {
  return labels
    .slice(start, stop)
    .every((label, index) =>
      index === 0
        ? label === begin(kind)
        : index === stop - start - 1
          ? label === end(kind)
          : label === inside(kind),
    )
}
