import type { IsoDate } from './iso-date.ts'

const MONTH_SHIFT = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]

/** The day of the week, 0 is Monday (Sakamoto's congruence, proleptic Gregorian; no time zone is involved). */
export function weekdayOf(date: IsoDate): number {
  const month = Number(date.slice(5, 7))
  const year = Number(date.slice(0, 4)) - (month < 3 ? 1 : 0)
  const shift = MONTH_SHIFT[month - 1] ?? 0
  const days = year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return (days + shift + Number(date.slice(8, 10)) + 6) % 7
}
