import type { IsoDate } from '../../text/iso-date.ts'
import type { ArticleSummary, BulletinSummary, ListData, NameLink, PeriodCount, Span } from './summaries.ts'

/** What a calendar shows of a stretch of days; days without either are left out. */
export interface CalendarData {
  /** Articles that report on a day. */
  readonly days: Readonly<Record<string, number>>
  /** Articles of other days that tell of a day. */
  readonly told: Readonly<Record<string, number>>
  /** Absent where no article has a date. */
  readonly span?: Span
  readonly previous?: PeriodCount
  readonly next?: PeriodCount
}

export interface YearsData {
  /** Years with articles, newest first. */
  readonly years: readonly (PeriodCount & { readonly months: readonly PeriodCount[] })[]
  /** Years that texts tell of, without articles of their own. */
  readonly told: readonly PeriodCount[]
  readonly span?: Span
}

export interface YearData extends CalendarData {
  readonly year: string
  readonly articles: number
  /** The year's most named people. */
  readonly people: readonly NameLink[]
  readonly places: readonly NameLink[]
}

export interface MonthData extends CalendarData {
  readonly month: string
  readonly articles: number
  /** Each day's first articles: all of them but on a day of hundreds. */
  readonly items: readonly ArticleSummary[]
}

export interface DayData extends ListData<ArticleSummary> {
  readonly date: IsoDate
  readonly articles: number
  readonly bulletins: readonly BulletinSummary[]
  /** Articles of other days that tell of this one. */
  readonly told: readonly ArticleSummary[]
  readonly span?: Span
  readonly previous?: PeriodCount
  readonly next?: PeriodCount
}
