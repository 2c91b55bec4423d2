import { describe, expect, test } from 'vitest'
import { dayNumber, measureCoverage } from '../../src/archive/coverage.ts'
import { parseIsoDate } from '../../src/text/iso-date.ts'
import { smallArchive } from './small-archive.ts'

test('a daily bulletin: a day without one is a gap', () => {
  const daily = Array.from({ length: 20 }, (_, day) => `2021-07-${String(day + 1).padStart(2, '0')}`)
  const coverage = measureCoverage(
    smallArchive(...[...daily, '2021-07-22', '2021-07-26'].map((date) => ({ date }))),
  )
  expect(coverage.usualStep).toBe(1)
  expect(coverage.gaps).toEqual([
    { after: '2021-07-20', before: '2021-07-22', days: 1 },
    { after: '2021-07-22', before: '2021-07-26', days: 3 },
  ])
})

test('a monthly bulletin has no gap where months follow each other, and one where a month is left out', () => {
  const ends = [
    '01-31',
    '02-28',
    '03-31',
    '04-30',
    '05-31',
    '06-30',
    '07-31',
    '08-31',
    '09-30',
    '10-31',
    '12-31',
  ]
  const { usualStep, gaps } = measureCoverage(smallArchive(...ends.map((end) => ({ date: `2021-${end}` }))))
  expect(usualStep).toBe(31)
  expect(gaps).toEqual([{ after: '2021-10-31', before: '2021-12-31', days: 60 }])
})

describe('the usual step', () => {
  const sundaysOff = [1, 1, 1, 1, 1, 2]
  const times = (count: number, steps: readonly number[]) => Array.from({ length: count }, () => steps).flat()
  const thousand = [...times(850, [1]), ...times(100, [3]), ...times(50, [60])]

  test.each<[string, readonly number[], number | undefined, readonly number[]]>([
    ['no step', [], undefined, []],
    ['a single short step', [1], undefined, []],
    ['a single long step', [956], undefined, [955]],
    ['two steps', [956, 7], 7, [955]],
    ['one stretch of years among days', [2, 956, 1, 1, 1], 2, [955]],
    ['long stretches of one length', [1, 1, 1, 30, 1, 1, 30], 1, [29, 29]],
    ['weeks', [7, 7, 7, 7], 7, []],
    ['weeks, one left out', [7, 7, 14, 7, 7], 7, [13]],
    ['days without Sundays, two weeks', times(2, sundaysOff), 2, []],
    ['days without Sundays, a year', times(52, sundaysOff), 2, []],
    ['workdays, two weeks', times(2, [1, 1, 1, 1, 3]), 3, []],
    ['a large archive: the ninth decile', thousand, 3, times(50, [59])],
  ])('%s', (_, steps, usual, gaps) => {
    const coverage = measureCoverage(smallArchive(...daysBySteps(steps).map((date) => ({ date }))))
    expect(coverage.usualStep).toBe(usual)
    expect(coverage.gaps.map(({ days }) => days)).toEqual(gaps)
  })
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

function daysBySteps(steps: readonly number[]): string[] {
  let day = Date.UTC(2000, 0, 1)
  const days = steps.map((step) => {
    day += step * 86_400_000
    return day
  })
  return [Date.UTC(2000, 0, 1), ...days].map((time) => new Date(time).toISOString().slice(0, 10))
}
