import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noSiteWeights } from '../../../src/entities/document/site-weights.ts'
import { labelCount, transitions } from '../../../src/entities/tagger/labels.ts'
import { Model, type ModelContents, margin } from '../../../src/entities/tagger/model.ts'
import { noPairGroups, PairGrouper } from '../../../src/entities/tagger/pair-groups.ts'
import {
  type FoldedText,
  foldText,
  patterns,
  reach,
  readKeys,
} from '../../../src/entities/tagger/patterns.ts'
import { shortKey } from '../../../src/entities/tagger/weight-table.ts'

const groups = {
  pairs: Uint32Array.from(
    ['中国', '国科', '王李'],
    (pair) => pair.charCodeAt(0) * 65536 + pair.charCodeAt(1),
  ),
  groups: Uint8Array.of(0, 1, 255),
}
const grouper = new PairGrouper(groups)

type Weights = ReadonlyMap<number, ReadonlyMap<number, number>>

/** Every key may have weights for all cells, as where two keys are the same by chance. */
const arbitraryWeights = (keys: readonly number[]) =>
  fc.array(
    fc.tuple(
      fc.constantFrom(...keys),
      fc.array(fc.tuple(fc.nat(59), fc.integer({ min: -31, max: 31 })), { minLength: 1, maxLength: 60 }),
    ),
    { minLength: 1, maxLength: 40 },
  )

const text = fc
  .array(fc.constantFrom(...'中国科王李市张。，a1\n西宁青海省主席·'), { minLength: 1, maxLength: 400 })
  .map((units) => `\n${units.join('')}\n`)

/** Also of more lists than there are: numbers that differ in their high bits alone. */
const matches = fc.array(fc.constantFrom(0, 0, 0, 1, 0x10001, 0x1000001, 0x10000001), { maxLength: 9 })

describe('scores', () => {
  test('are the plain sums of the weights of all keys', () => {
    const cases = fc.tuple(text, matches).chain(([text, matches]) => {
      const plain = foldText(text, grouper)
      const folded = { ...plain, matches: plain.matches.map((own, i) => matches[i % matches.length] ?? own) }
      const keys = [...keysOf(folded, 0, folded.length)].map(shortKey)
      return fc.tuple(
        fc.constant(folded),
        arbitraryWeights(keys),
        fc.nat(folded.length),
        fc.nat(folded.length),
      )
    })
    fc.assert(
      fc.property(cases, ([folded, lists, one, other]) => {
        const weights: Weights = new Map(lists.map(([key, cells]) => [key, new Map(cells)]))
        const model = new Model(contentsOf(weights))
        const [first, last] = [Math.min(one, other), Math.max(one, other)]
        // Twice: what the first run remembers, the second one reads.
        for (const _ of [1, 2])
          expect(scoresOf(model, folded, first, last)).toEqual(sumsOf(weights, folded, first, last))
      }),
      { numRuns: 200 },
    )
  })

  test('of the largest weights everywhere do not overflow', () => {
    const folded = foldText('\n王王王王王王王王王王王王\n', grouper)
    const keys = [...keysOf(folded, 0, folded.length)].map(shortKey)
    for (const step of [31, -31]) {
      const cells = new Map(Array.from({ length: 60 }, (_, cell) => [cell, step]))
      const weights: Weights = new Map(keys.map((key) => [key, cells]))
      const model = new Model(contentsOf(weights))
      expect(scoresOf(model, folded, 0, folded.length)).toEqual(sumsOf(weights, folded, 0, folded.length))
    }
  })

  test('of larger weights are refused: their sums could overflow', () => {
    expect(() => new Model(contentsOf(new Map([[1, new Map([[0, 32]])]])))).toThrow('at most 31 steps')
    expect(() => new Model(contentsOf(new Map([[1, new Map([[0, -32]])]])))).toThrow(RangeError)
  })

  test('do not depend on what was read before, however much', () => {
    const many = foldText(String.fromCharCode(...Array.from({ length: 40000 }, (_, unit) => unit)), grouper)
    const folded = foldText('\n中国科协\n', grouper)
    const keys = [...keysOf(folded, 0, folded.length), ...keysOf(many, 0, 200)].map(shortKey)
    const weights: Weights = new Map(
      keys.map((key, index) => [key, new Map([[index % 60, (index % 31) + 1]])]),
    )
    const model = new Model(contentsOf(weights))
    for (let first = 0; first < many.length; first += 4000) scoresOf(model, many, first, first + 4000)
    expect(scoresOf(model, folded, 0, folded.length)).toEqual(sumsOf(weights, folded, 0, folded.length))
    expect(scoresOf(model, many, 0, 200)).toEqual(sumsOf(weights, many, 0, 200))
  })
})

function keysOf(text: FoldedText, from: number, to: number): Int32Array {
  const keys = new Int32Array((to - from) * patterns.length)
  readKeys(text, from, to, keys)
  return keys
}

function scoresOf(model: Model, text: FoldedText, first: number, last: number): number[] {
  const scores = new Int32Array((last - first + 2 * margin) * labelCount)
  model.score(text, first, last, scores)
  return [...scores.subarray(margin * labelCount, (margin + last - first) * labelCount)]
}

/** Key by key and weight by weight. */
function sumsOf(weights: Weights, text: FoldedText, first: number, last: number): number[] {
  const sums = new Array<number>((last - first) * labelCount).fill(0)
  const from = Math.max(0, first - reach)
  const to = Math.min(text.length, last + reach)
  keysOf(text, from, to).forEach((key, index) => {
    const position =
      from + Math.floor(index / patterns.length) + (patterns[index % patterns.length]?.from ?? 0)
    for (const [cell, step] of weights.get(shortKey(key)) ?? []) {
      const at = (position - first) * labelCount + cell
      if (at >= 0 && at < sums.length) sums[at] = (sums[at] ?? 0) + Math.sign(step) * step * step
    }
  })
  return sums
}

function contentsOf(weights: Weights): ModelContents {
  const keys = [...weights.keys()].sort((a, b) => a - b)
  const cells = keys.map((key) => [...(weights.get(key) ?? [])].sort(([a], [b]) => a - b))
  const starts = [0]
  for (const list of cells) starts.push((starts.at(-1) ?? 0) + list.length)
  return {
    keys: Int32Array.from(keys),
    starts: Int32Array.from(starts),
    cells: Uint8Array.from(cells.flat(), ([cell]) => cell),
    steps: Int8Array.from(cells.flat(), ([, step]) => step),
    scale: 1,
    transitions: new Float32Array(transitions.length / 2),
    decisions: [],
    trees: [],
    siteWeights: noSiteWeights,
    pairGroups: noPairGroups,
    opinions: new Map(),
  }
}
