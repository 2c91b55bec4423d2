import { expect, test } from 'vitest'
import { countNames } from '../../../src/search/read/count-names.ts'

test.each<[string, number[][], number[]]>([
  ['nothing', [], []],
  ['the name in most articles first', [[1], [2], [2]], [2, 1]],
  ['among equals the one that was in the news last', [[7], [3], [9]], [9, 3, 7]],
  ['in one article the one that stands first', [[5, 4, 6]], [5, 4, 6]],
])('%s', (_, articles, expected) => {
  expect(countNames(articles).map(({ number }) => number)).toEqual(expected)
})

test('each article counts once a name', () => {
  expect(countNames([[1, 2], [1], []])).toEqual([
    { number: 1, count: 2 },
    { number: 2, count: 1 },
  ])
})
