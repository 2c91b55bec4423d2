import { expect, test } from 'vitest'
import { settledArchive } from '../../../src/archive/terms/settled-archive.ts'
import { smallArchive } from '../small-archive.ts'

const archive = smallArchive(
  { text: '无日期。', places: ['甲'] },
  { date: '2021-06-30', text: '六月。', people: ['旧'] },
  { date: '2021-07-01', text: '七月。', people: ['旧', '新'] },
  { date: '2021-07-31', text: '七月。' },
)

test('the newest month is left out, and the names that it alone has', () => {
  const { articles, registers, until } = settledArchive(archive, 4)
  expect(articles).toEqual(archive.articles.slice(0, 2))
  expect(registers.people.entries.map(({ name }) => name)).toEqual(['旧'])
  expect(registers.places.entries.map(({ name }) => name)).toEqual(['甲'])
  expect(until).toBe('2021-06')
})

test('a small archive is looked at whole, and so is one without days', () => {
  expect(settledArchive(archive, 5)).toBe(archive)
  const undated = smallArchive({ text: '甲' }, { text: '乙' })
  expect(settledArchive(undated, 1)).toBe(undated)
})

test('of an archive of one month nothing is settled', () => {
  const { articles, until } = settledArchive(smallArchive({ date: '2021-07-01' }, { date: '2021-07-02' }), 1)
  expect([articles, until]).toEqual([[], undefined])
})
