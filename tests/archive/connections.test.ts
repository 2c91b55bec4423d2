import { expect, test } from 'vitest'
import { findConnections, longestListOfNames } from '../../src/archive/connections.ts'
import { smallArchive } from './small-archive.ts'

const archive = smallArchive(
  { people: ['甲', '乙'] },
  { date: '2021-07-19', people: ['乙', '甲', '丙'] },
  { date: '2022-01-01', people: ['甲', '丙'] },
  { date: '2022-01-02', people: ['甲'] },
)

test('who is named with whom, whatever the order of the names', () => {
  expect(findConnections(archive)).toEqual({
    people: [
      { entry: '甲', articles: 4 },
      { entry: '丙', articles: 2 },
      { entry: '乙', articles: 2 },
    ],
    pairs: [
      { one: '丙', other: '甲', articles: 2 },
      { one: '乙', other: '甲', articles: 2 },
    ],
  })
})

test('of one year, and pairs of one article too', () => {
  const { people, pairs } = findConnections(archive, '2022', 1)
  expect(people.map(({ entry }) => entry)).toEqual(['甲', '丙'])
  expect(pairs).toEqual([{ one: '丙', other: '甲', articles: 1 }])
})

test('a long list of names connects nobody, though all are named', () => {
  const crowd = Array.from({ length: longestListOfNames + 1 }, (_, index) => `人${index}`)
  const { people, pairs } = findConnections(smallArchive({ people: crowd }), undefined, 1)
  expect(people).toHaveLength(crowd.length)
  expect(pairs).toEqual([])
})
