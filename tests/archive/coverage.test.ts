import { expect, test } from 'vitest'
import { dayNumber, measureCoverage } from '../../src/archive/coverage.ts'
import { parseIsoDate } from '../../src/text/iso-date.ts'
import { smallArchive } from './small-archive.ts'

test('a daily bulletin: three days without one are a gap, one is none', () => {
  const dates = ['01', '02', '03', '04', '05', '06', '07', '08', '10', '11', '12', '16'].map(
    (day) => `2021-07-${day}`,
  )
  const coverage = measureCoverage(smallArchive(...dates.map((date) => ({ date }))))
  expect(coverage.usualStep).toBe(2)
  expect(coverage.gaps).toEqual([])
  const daily = Array.from({ length: 20 }, (_, day) => `2021-07-${String(day + 1).padStart(2, '0')}`)
  const broken = measureCoverage(smallArchive(...[...daily, '2021-07-24'].map((date) => ({ date }))))
  expect(broken.usualStep).toBe(1)
  expect(broken.gaps).toEqual([{ after: '2021-07-20', before: '2021-07-24', days: 3 }])
})

test('a monthly bulletin has no gap where months follow each other', () => {
  const months = ['2021-01-31', '2021-02-28', '2021-03-31', '2021-04-30', '2021-05-31', '2021-09-30']
  const { usualStep, gaps } = measureCoverage(smallArchive(...months.map((date) => ({ date }))))
  expect(usualStep).toBe(122)
  expect(gaps).toEqual([])
})

test('days, years and sources', () => {
  const coverage = measureCoverage(
    smallArchive(
      { source: '新华社' },
      { date: '2021-07-19', source: '新华社' },
      { date: '2021-07-19' },
      { date: '2023-01-01', source: '新华社' },
      { date: '2023-01-02', source: '青海省科协' },
    ),
  )
  expect([...coverage.days]).toEqual([
    ['2021-07-19', 2],
    ['2023-01-01', 1],
    ['2023-01-02', 1],
  ])
  expect(coverage.undated).toBe(1)
  expect(coverage.years).toEqual(['2021', '2022', '2023'])
  expect(coverage.sources).toEqual([
    { entry: '新华社', articles: 3, byYear: [1, 0, 1] },
    { entry: '青海省科协', articles: 1, byYear: [0, 0, 1] },
  ])
})

test('an empty archive holds nothing', () => {
  expect(measureCoverage(smallArchive())).toMatchObject({ gaps: [], years: [], sources: [], undated: 0 })
})

test('days are counted over leap days and years', () => {
  const days = (first: string, last: string) => {
    const [a, b] = [parseIsoDate(first), parseIsoDate(last)]
    return a && b && dayNumber(b) - dayNumber(a)
  }
  expect(days('2024-02-28', '2024-03-01')).toBe(2)
  expect(days('2023-12-31', '2024-01-01')).toBe(1)
})
