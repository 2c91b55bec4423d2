import { describe, expect, test } from 'vitest'
import type { ArchiveOpinion } from '../../src/entities/document/archive-opinions.ts'
import type { Candidate } from '../../src/entities/document/candidates.ts'
import { neighbourNames, readNeighbours } from '../../src/entities/document/read-neighbours.ts'
import { countOperations } from './count-operations.ts'

const [person, place, body] = [0, 1, 2]

function candidateOf(text: string, name: string, kind: number): Candidate {
  const places: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) places.push(at)
  return { text: name, kind, spans: [], places, atPosts: 0 }
}

/** What is said about the first of the candidates. */
function saidOf(
  text: string,
  named: readonly (readonly [string, number, number])[],
  opinions: readonly (readonly [string, ArchiveOpinion])[] = [],
) {
  const candidates = named.map(([name, kind]) => candidateOf(text, name, kind))
  const scores = named.map(([, , score]) => score)
  const [first] = readNeighbours(text, candidates, scores, new Map(opinions))
  return (name: (typeof neighbourNames)[number]) => first?.[neighbourNames.indexOf(name)]
}

describe('what candidates say about each other', () => {
  test('there is a number for each name', () => {
    const [first] = readNeighbours('张黎', [candidateOf('张黎', '张黎', person)], [0.5], new Map())
    expect(first).toHaveLength(neighbourNames.length)
  })

  test('longer and shorter ones, by kind', () => {
    const text = '\n苏丹快速支援部队称\n'
    const longer = saidOf(text, [
      ['快速支援部队', body, 0.4],
      ['苏丹快速支援部队', body, 0.6],
      ['苏丹', place, 0.3],
    ])
    expect(longer('surest longer one around it, of this kind')).toBe(0.6)
    expect(longer('surest longer one around it, of another kind')).toBe(0)
    expect(longer('a longer one is surer')).toBe(1)
    expect(longer('surest place that ends before it')).toBe(0.3)
    const shorter = saidOf(text, [
      ['苏丹快速支援部队', body, 0.4],
      ['快速支援部队', body, 0.2],
      ['苏丹', place, 0.6],
    ])
    expect(shorter('surest shorter one in it, of this kind')).toBe(0.2)
    expect(shorter('surest shorter one in it, of another kind')).toBe(0.6)
    expect(shorter('a shorter one is surer')).toBe(1)
  })

  test('a list: what stands beside it is what it is', () => {
    const said = saidOf('\n烟雾使安大略、魁北克和缅因空气质量恶化\n', [
      ['魁北克', place, 0.4],
      ['安大略', place, 0.9],
      ['安大略', person, 0.2],
      ['缅因', place, 0.7],
    ])
    expect(said('stands beside others in a list')).toBe(1)
    expect(said('score of its list, of this kind')).toBeCloseTo(0.8)
    expect(said('score of its list, of another kind')).toBeCloseTo(0.1)
  })

  test('what other articles say about its parts', () => {
    const opinion = (documents: readonly number[]) => ({ documents, certainty: 15, named: 15, alone: 15 })
    const said = saidOf(
      '\n苏丹快速支援部队称\n',
      [['苏丹快速支援部队', body, 0.4]],
      [
        ['苏丹', opinion([0, 9, 0])],
        ['快速支援部队', opinion([0, 0, 5])],
      ],
    )
    expect(said('articles that name its beginning as a place')).toBe(9)
    expect(said('articles that name its end as this kind')).toBe(5)
    expect(said('its end is a body that the archive knows')).toBe(1)
  })

  test('a name that stands thousands of times is looked at no more than one that stands often', () => {
    const work = (times: number) => {
      const text = `\n${'··'.repeat(times)}\n`
      const candidates = ['··', '···', '····'].map((name) => candidateOf(text, name, person))
      return countOperations(() => readNeighbours(text, candidates, [0.3, 0.4, 0.5], new Map()))
    }
    expect(work(4000)).toBeLessThan(work(200) + 100)
  })
})
