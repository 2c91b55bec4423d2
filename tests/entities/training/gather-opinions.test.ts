import { describe, expect, test } from 'vitest'
import { finest } from '../../../src/entities/document/archive-opinions.ts'
import type { LabelledSpan } from '../../../src/entities/tagger/lattice.ts'
import {
  countOpinions,
  meanOpinions,
  settleOpinions,
} from '../../../src/entities/training/gather-opinions.ts'

/** A tagger that sees these names, of these kinds, wherever they stand. */
const tagger = (names: Readonly<Record<string, number>>) => ({
  tag: (text: string): LabelledSpan[] =>
    Object.entries(names).flatMap(([name, kind]) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => {
        const end = index + name.length
        return { start: index, end, kind, score: 0.9, best: true }
      }),
    ),
})
const texts = ['张黎在西宁。', '张黎到海东，张黎说。', '高原张黎', '西宁']

describe('what a tagger sees in an archive', () => {
  const opinions = settleOpinions(countOpinions(texts, tagger({ 张黎: 0, 西宁: 1, 海东: 1 })))

  test('is known of strings that two articles name', () => {
    expect([...opinions.keys()]).toEqual(['张黎', '西宁'])
    expect(opinions.get('张黎')?.documents).toEqual([4, 0, 0])
  })

  test('is known in simplified characters', () => {
    const both = settleOpinions(countOpinions(['張黎', '张黎'], tagger({ 张黎: 0 })))
    expect([...both.keys()]).toEqual(['张黎'])
  })

  test('says how many of its places are names, and lie in no longer one', () => {
    const sometimes = { tag: (text: string) => tagger({ 张黎: 0 }).tag(text).slice(0, 1) }
    expect(settleOpinions(countOpinions(texts, sometimes)).get('张黎')?.named).toBeLessThan(finest)
    const inside = countOpinions(texts, tagger({ 高原张黎: 2, 张黎: 0 }))
    expect(inside.get('张黎')).toMatchObject({ inside: 1, alone: 3 })
  })
})

test('several taggers have one opinion: their mean', () => {
  const [one, other] = [tagger({ 张黎: 0 }), tagger({ 张黎: 2 })].map((each) => countOpinions(texts, each))
  const mean = meanOpinions([one ?? new Map(), other ?? new Map()])
  expect(mean.get('张黎')?.documents).toEqual([1.5, 0, 1.5])
})
