import { describe, expect, test } from 'vitest'
import { editDistance, nearestWord } from '../../src/text/nearest-word.ts'

describe('the nearest word', () => {
  const keys = ['title', 'date', 'people', 'places', 'url']
  test.each([
    ['titel', 'title'],
    ['Titles', 'title'],
    ['poeple', 'people'],
    ['place', 'places'],
    ['ulr', 'url'],
    ['colour', undefined],
    ['', undefined],
  ])('to %j is %j', (typed, word) => {
    expect(nearestWord(typed, keys)).toBe(word)
  })

  test.each([
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
  ])('%j is %j by %d letters', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance)
    expect(editDistance(to, from)).toBe(distance)
  })
})
