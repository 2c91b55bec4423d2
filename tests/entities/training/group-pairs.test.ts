import { describe, expect, test } from 'vitest'
import { groupPairs } from '../../../src/entities/training/group-pairs.ts'

/** Words of two kinds, each of characters of its own: what stands around them is all that tells the kinds apart. */
const word = (index: number) => String.fromCharCode(0x4e00 + 2 * index, 0x4e01 + 2 * index)
const verbs = Array.from({ length: 150 }, (_, index) => word(index))
const nouns = Array.from({ length: 150 }, (_, index) => word(index + 150))
const sentences = verbs.flatMap((verb, v) =>
  Array.from({ length: 50 }, (_, n) => `，将${verb}了${nouns[(v + 3 * n) % 150]}的。`),
)
const unitsOf = (text: string) => Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
const texts = sentences.map(unitsOf)
const groups = groupPairs(texts)
const groupOf = (pair: string) =>
  groups.groups[groups.pairs.indexOf(pair.charCodeAt(0) * 65536 + pair.charCodeAt(1))]

describe('pairs of characters', () => {
  test('that stand in unlike surroundings are in other groups', () => {
    const ofVerbs = new Set(verbs.map(groupOf))
    expect(nouns.filter((noun) => ofVerbs.has(groupOf(noun)))).toEqual([])
  })

  test('have marks in none of them, and stand in ascending order', () => {
    expect([...groups.pairs].every((pair) => pair % 65536 >= 0x3400)).toBe(true)
    expect([...groups.pairs]).toEqual([...groups.pairs].sort((a, b) => a - b))
  })

  test('of the same texts have the same groups; too few texts have none', () => {
    expect(groupPairs(texts)).toEqual(groups)
    expect(groupPairs(texts.slice(0, 100)).pairs).toHaveLength(0)
  })
})
