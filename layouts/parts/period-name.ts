import type { PeriodCount } from '../../src/site/page.ts'
import type { Words } from '../../src/site/words/words.ts'
import type { IsoDate } from '../../src/text/iso-date.ts'

/** A year, a month or a day in words: `2024年1月`. */
export function periodName(words: Words, period: string): string {
  if (period.length > 7) return words.date.day(period as IsoDate)
  return period.length > 4 ? words.date.month(period) : words.date.year(period)
}

/** What a bar of a chart stands for. */
export function unitOf(periods: readonly PeriodCount[]): 'month' | 'year' {
  return periods[0]?.period.length === 4 ? 'year' : 'month'
}
