import { expect, test } from 'vitest'
import { contentDates } from '../../../src/site/discovery/content-dates.ts'
import { smallArchive } from '../../archive/small-archive.ts'

test('what lists articles changed with the last of them', () => {
  const dates = contentDates(
    smallArchive(
      { people: ['无日期'] },
      { date: '2021-07-19', people: ['怀进鹏'] },
      { date: '2021-08-01', people: ['怀进鹏'], places: ['西宁市'] },
    ),
  )
  expect(Object.fromEntries(dates)).toMatchObject({
    '/': '2021-08-01',
    '/articles/2021-07-19-000001/': '2021-07-19',
    '/people/怀进鹏/': '2021-08-01',
    '/places/西宁市/': '2021-08-01',
    '/dates/2021/07/19/': '2021-07-19',
    '/dates/2021/07/': '2021-07-19',
    '/dates/2021/': '2021-08-01',
  })
  expect(dates.has('/people/无日期/' as never)).toBe(false)
})
