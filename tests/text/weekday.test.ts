import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IsoDate } from '../../src/text/iso-date.ts'
import { weekdayOf } from '../../src/text/weekday.ts'

test.each([
  ['2024-01-01', 0],
  ['2021-07-17', 5],
  ['2000-02-29', 1],
  ['1900-03-01', 3],
  ['2023-12-31', 6],
])('%s is weekday %d, counted from Monday', (date, weekday) => {
  expect(weekdayOf(date as IsoDate)).toBe(weekday)
})

test('agrees with the calendar of the platform, read in UTC', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      (date) => {
        const iso = date.toISOString().slice(0, 10) as IsoDate
        expect(weekdayOf(iso)).toBe((date.getUTCDay() + 6) % 7)
      },
    ),
  )
})
