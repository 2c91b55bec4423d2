import { describe, expect, test } from 'vitest'
import {
  documentStep,
  finest,
  opinionEvidence,
  opinionNames,
} from '../../src/entities/document/archive-opinions.ts'

const opinion = {
  documents: [documentStep(8), 0, documentStep(2)],
  certainty: finest,
  named: finest,
  alone: 8,
}
const evidenceFor = (name: (typeof opinionNames)[number], kind: number) =>
  opinionEvidence(opinion, kind, 0.5)[opinionNames.indexOf(name)] ?? Number.NaN

describe('what an archive says about a string', () => {
  test('speaks for the kind that most articles name', () => {
    expect(evidenceFor('share of this kind', 0)).toBeGreaterThan(evidenceFor('share of this kind', 2))
    expect(evidenceFor('articles that name it', 0)).toBeCloseTo(Math.log1p(8), 1)
    expect(evidenceFor('never of this kind', 1)).toBe(1)
    expect(evidenceFor('never of this kind', 0)).toBe(0)
  })

  test('is nothing for a string that it does not know, which counts by how many others it knows', () => {
    const evidence = opinionEvidence(undefined, 0, 0.5)
    expect(evidence).toHaveLength(opinionNames.length)
    expect(evidence.slice(0, 2)).toEqual([1, 0.5])
    expect(evidence.slice(2).every((value) => value === 0)).toBe(true)
  })
})

test.each([
  [0, 0],
  [0.25, 0],
  [1, 1],
  [2, 3],
  [4, 5],
  [1000, 21],
])('%d articles are step %d', (documents, step) => {
  expect(documentStep(documents)).toBe(step)
})
