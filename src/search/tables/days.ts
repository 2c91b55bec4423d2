import { ByteReader, ByteWriter } from '../coding/bytes.ts'

const DAY = 86_400_000

/** Encode the days of articles that stand in the order of their days: runs of equal ones. Undated articles come first. */
export function encodeDays(dates: readonly (string | undefined)[]): Uint8Array {
  const writer = new ByteWriter()
  let day = 0
  for (let start = 0; start < dates.length; ) {
    const date = dates[start]
    let end = start + 1
    while (end < dates.length && dates[end] === date) end++
    const next = date === undefined ? 0 : dayNumber(date)
    if (next < day)
      throw new RangeError('Unexpected order of articles, expected them by date, undated ones first')
    writer.number(next - day)
    writer.number(end - start)
    day = next
    start = end
  }
  return writer.finish()
}

/** The days of a segment's articles. */
export interface Days {
  /** `YYYY-MM-DD`; `undefined` where the article has none. */
  dateOf(ordinal: number): string | undefined
  /** Ordinals of the articles from one day to another, both included: start and exclusive end. */
  range(from: string | undefined, to: string | undefined): readonly [start: number, end: number]
  /** Years with how many articles each has, ascending; undated articles left out. */
  readonly years: ReadonlyMap<string, number>
}

/** The inverse of `encodeDays`. */
export function readDays(bytes: Uint8Array): Days {
  const dates: (string | undefined)[] = []
  const years = new Map<string, number>()
  const reader = new ByteReader(bytes)
  for (let day = 0; !reader.done; ) {
    day += reader.number()
    const count = reader.number()
    const date = day === 0 ? undefined : dateOfNumber(day)
    for (let left = count; left > 0; left--) dates.push(date)
    if (date !== undefined) years.set(date.slice(0, 4), (years.get(date.slice(0, 4)) ?? 0) + count)
  }
  const firstFrom = (date: string) => lowerBound(dates, date)
  return {
    dateOf: (ordinal) => dates[ordinal],
    range: (from, to) => [
      from === undefined && to === undefined ? 0 : firstFrom(from ?? '0000'),
      to === undefined ? dates.length : firstFrom(`${to}~`),
    ],
    years,
  }
}

/** The first index whose date is not before `date`; undated ones are before all. */
function lowerBound(dates: readonly (string | undefined)[], date: string): number {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle] ?? '') < date) low = middle + 1
    else high = middle
  }
  return low
}

/** Days since the year 0; never 0 for a day that the calendar has. */
function dayNumber(date: string): number {
  return (Date.parse(`${date}T00:00:00Z`) - Date.parse('0000-01-01T00:00:00Z')) / DAY
}

function dateOfNumber(day: number): string {
  return new Date(Date.parse('0000-01-01T00:00:00Z') + day * DAY).toISOString().slice(0, 10)
}
