import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeDays, readDays } from '../../../src/search/tables/days.ts'

const dates = fc
  .array(fc.integer({ min: -10, max: 400 }), { maxLength: 50 })
  .map((days) => days.sort((a, b) => a - b).map((day) => (day < 0 ? undefined : dateOf(day))))

test('days are read as they were written, and so is what lies between two of them', () => {
  fc.assert(
    fc.property(dates, fc.nat({ max: 400 }), fc.nat({ max: 400 }), (all, one, other) => {
      const days = readDays(encodeDays(all))
      expect(all.map((_, ordinal) => days.dateOf(ordinal))).toEqual(all)
      const [from, to] = [dateOf(Math.min(one, other)), dateOf(Math.max(one, other))]
      const [start, end] = days.range(from, to)
      expect(all.slice(start, end)).toEqual(all.filter((date) => date && date >= from && date <= to))
    }),
  )
})

test('another order is refused', () => {
  expect(() => encodeDays(['2021-02-01', '2021-01-01'])).toThrow(RangeError)
})

function dateOf(day: number): string {
  return new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10)
}
