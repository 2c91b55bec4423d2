/** A day of the proleptic Gregorian calendar, `YYYY-MM-DD`. Strings sort as days do. */
export type IsoDate = string & { readonly brand: 'IsoDate' }

/**
 * Read an ISO day.
 *
 * @returns `undefined` where the text has another form or names a day that no calendar has (`2021-02-30`)
 */
export function parseIsoDate(text: string): IsoDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  return isoDate(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** Make a day of its numbers; `undefined` where the calendar has no such day. Months count from 1. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate
}

/** The last of some days; `undefined` where there is none. */
export function latestDay(days: readonly IsoDate[]): IsoDate | undefined {
  let latest: IsoDate | undefined
  for (const day of days) if (latest === undefined || day > latest) latest = day
  return latest
}

/** The number of days in a month; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
