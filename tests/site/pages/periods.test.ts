import { expect, test } from 'vitest'
import { calendarOf } from '../../../src/archive/calendar.ts'
import { PeriodOrder } from '../../../src/site/pages/periods.ts'
import type { IsoDate } from '../../../src/text/iso-date.ts'
import { smallArchive } from '../../archive/small-archive.ts'

const archive = smallArchive({ date: '2014-05-02' }, { date: '2024-01-02' })
// The second article tells of a day of another year, which so has a page.
const articles = archive.articles.map((article, index) =>
  index === 1 ? { ...article, events: ['2023-12-30' as IsoDate] } : article,
)
const order = new PeriodOrder(calendarOf({ ...archive, articles }))

test.each([
  ['2014', undefined, '2023'],
  ['2023', '2014', '2024'],
  ['2024', '2023', undefined],
  ['2014-05', undefined, '2023-12'],
  ['2024-01-02', '2023-12-30', undefined],
])('the neighbours of %s are those that have a page', (period, previous, next) => {
  const neighbours = order.around(period)
  expect([neighbours.previous?.period, neighbours.next?.period]).toEqual([previous, next])
})
