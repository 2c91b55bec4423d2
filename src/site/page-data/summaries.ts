import type { IsoDate } from '../../text/iso-date.ts'
import type { UrlPath } from '../url.ts'

/** An article in a list. */
export interface ArticleSummary {
  readonly url: UrlPath
  readonly title: string
  readonly kicker?: string
  readonly date?: IsoDate
  readonly source?: string
  readonly series?: string
  /** The beginning of its text: where a list has room for it. */
  readonly opening?: string
}

/** A name that leads to its page. */
export interface LinkedName {
  readonly name: string
  readonly url: UrlPath
}

/** A name with the number of articles that name it. */
export interface NameLink extends LinkedName {
  readonly articles: number
}

export interface BulletinSummary {
  readonly url: UrlPath
  readonly series?: string
  readonly first?: IsoDate
  readonly last?: IsoDate
  readonly articles: number
  readonly headlines: readonly string[]
}

/**
 * One page of a list, newest first; pages are numbered from the oldest.
 *
 * An older page knows only the pages near it, so that it stays as it is while the list grows.
 */
export interface ListData<T> {
  readonly items: readonly T[]
  readonly page: number
  readonly list: UrlPath
  /** The newest page, which stands at the list's own address. */
  readonly newest: boolean
  /** Pages that its pager names, descending, itself among them. */
  readonly named: readonly number[]
}

/** A stretch of time and how many articles report in it. */
export interface PeriodCount {
  /** `2024`, `2024-01` or `2024-01-01`. */
  readonly period: string
  readonly articles: number
  /** Absent where there is no page. */
  readonly url?: UrlPath
}

/** The first and the last day of the archive. */
export interface Span {
  readonly first: IsoDate
  readonly last: IsoDate
}
