import type { IsoDate } from '../text/iso-date.ts'

/** A number of articles in a year (`2024`) or a month (`2024-01`). */
export interface PeriodArticles {
  readonly period: string
  readonly articles: number
}

/** More months than these are counted by year. */
const mostMonths = 60
/** So are months of which most have no article. */
const fewestPerMonth = 0.5

/**
 * Count days by month from the first to the last, empty months included; by year where that is more than five years, or
 * where most months would be empty.
 *
 * @param dates - ascending
 */
export function countPeriods(dates: readonly IsoDate[]): PeriodArticles[] {
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return []
  const months = monthsBetween(first, last)
  return months.length > mostMonths || dates.length < months.length * fewestPerMonth
    ? countBy(dates, 4, yearsOf(months))
    : countBy(dates, 7, months)
}

/** Count days by year, the years without any left out; ascending. */
export function countYears(dates: readonly IsoDate[]): PeriodArticles[] {
  return countBy(dates, 4, [...new Set(dates.map((date) => date.slice(0, 4)))].sort())
}

/** Every month from one day to another, both included: `2024-01`. */
export function monthsBetween(first: IsoDate, last: IsoDate): string[] {
  const [from, to] = [monthIndex(first), monthIndex(last)]
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const month = from + index
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

function monthIndex(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
}

function yearsOf(months: readonly string[]): string[] {
  return [...new Set(months.map((month) => month.slice(0, 4)))]
}

function countBy(dates: readonly IsoDate[], length: number, periods: readonly string[]): PeriodArticles[] {
  const counts = new Map<string, number>(periods.map((period) => [period, 0]))
  for (const date of dates) {
    const period = date.slice(0, length)
    counts.set(period, (counts.get(period) ?? 0) + 1)
  }
  return [...counts].map(([period, articles]) => ({ period, articles }))
}
