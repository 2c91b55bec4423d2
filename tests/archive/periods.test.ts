import { expect, test } from 'vitest'
import { countPeriods, countYears, monthsBetween } from '../../src/archive/periods.ts'
import type { IsoDate } from '../../src/text/iso-date.ts'

const days = (...dates: string[]) => dates as IsoDate[]

test('months between two days, over a new year', () => {
  expect(monthsBetween(...(days('2023-11-30', '2024-02-01') as [IsoDate, IsoDate]))).toEqual([
    '2023-11',
    '2023-12',
    '2024-01',
    '2024-02',
  ])
})

test('counts by month, empty ones too', () => {
  expect(countPeriods(days('2024-01-01', '2024-01-31', '2024-03-01'))).toEqual([
    { period: '2024-01', articles: 2 },
    { period: '2024-02', articles: 0 },
    { period: '2024-03', articles: 1 },
  ])
})

test('counts by year over more than five years', () => {
  const counts = countPeriods(days('2015-01-01', '2021-07-17'))
  expect(counts).toHaveLength(7)
  expect(counts[6]).toEqual({ period: '2021', articles: 1 })
})

test('counts by year where most months would be empty', () => {
  expect(countPeriods(days('2022-01-01', '2022-03-01', '2023-12-31'))).toEqual([
    { period: '2022', articles: 2 },
    { period: '2023', articles: 1 },
  ])
})

test('nothing has no periods', () => {
  expect(countPeriods([])).toEqual([])
  expect(countYears([])).toEqual([])
})
