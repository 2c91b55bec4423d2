import type { Calendar } from '../../archive/calendar.ts'
import type { PeriodArticles } from '../../archive/periods.ts'
import type { IsoDate } from '../../text/iso-date.ts'
import type { PeriodCount } from '../page.ts'
import { type UrlPath, urls } from '../url.ts'

/** The period before and behind that has a page. */
export interface Neighbours {
  readonly previous?: PeriodCount
  readonly next?: PeriodCount
}

/** The address of a year, a month or a day. */
export function periodUrl(period: string): UrlPath {
  if (period.length > 7) return urls.day(period as IsoDate)
  return period.length > 4 ? urls.month(period) : urls.year(period)
}

/** Years (4 characters of a day), months (7) or days (10) that have a page, ascending, with their articles. */
export function countsByPeriod({ days }: Calendar, length: number): PeriodCount[] {
  const counts = new Map<string, number>()
  for (const [date, { articles }] of days) {
    const period = date.slice(0, length)
    counts.set(period, (counts.get(period) ?? 0) + articles.length)
  }
  return [...counts].map(([period, articles]) => ({ period, articles, url: periodUrl(period) }))
}

/** Counts with the addresses of those periods that the calendar has. */
export function linkPeriods(periods: readonly PeriodArticles[], calendar: Calendar): PeriodCount[] {
  return periods.map((period) =>
    calendar.periods.has(period.period) ? { ...period, url: periodUrl(period.period) } : period,
  )
}

/** Knows what comes before and behind a period, among those that have a page: those that are told of too. */
export class PeriodOrder {
  readonly #periods: ReadonlyMap<number, readonly PeriodCount[]>

  constructor(calendar: Calendar) {
    this.#periods = new Map([4, 7, 10].map((length) => [length, countsByPeriod(calendar, length)]))
  }

  around(period: string): Neighbours {
    const periods = this.#periods.get(period.length) ?? []
    const at = firstFrom(periods, period)
    const previous = periods[at - 1]
    const next = periods[at]?.period === period ? periods[at + 1] : periods[at]
    return { ...(previous && { previous }), ...(next && { next }) }
  }
}

/** The index of the first period that is not before one, by halving. */
function firstFrom(periods: readonly PeriodCount[], period: string): number {
  let [low, high] = [0, periods.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((periods[middle]?.period ?? '') < period) low = middle + 1
    else high = middle
  }
  return low
}
