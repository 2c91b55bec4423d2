import { expect, test } from 'vitest'
import { Tally } from '../../../src/archive/terms/tally.ts'

test('times, articles and the first place of each run, however many', () => {
  const tally = new Tally()
  for (const [run, article, place] of [
    [0, 0, 5],
    [0, 0, 9],
    [0, 3, 40],
    [99_999, 3, 41],
  ] as const)
    tally.add(run, article, place)
  expect([tally.count(0), tally.articles(0), tally.first(0)]).toEqual([3, 2, 5])
  expect([tally.count(99_999), tally.articles(99_999), tally.first(99_999)]).toEqual([1, 1, 41])
  expect([tally.count(7), tally.articles(7)]).toEqual([0, 0])
  tally.clear()
  expect([tally.count(0), tally.articles(0)]).toEqual([0, 0])
})
