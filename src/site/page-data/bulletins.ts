import type { Join, LineRange } from '../../bulletin/bulletin.ts'
import type { UrlPath } from '../url.ts'
import type { ArticleSummary, BulletinSummary, ListData, PeriodCount } from './summaries.ts'

export interface BulletinsData extends ListData<BulletinSummary> {
  /** Of their first days, newest first, each with the page where it begins; on the newest page alone. */
  readonly years?: readonly PeriodCount[]
}

export interface BulletinData extends BulletinSummary {
  /** By what the search narrows to it. */
  readonly id: string
  readonly file: string
  readonly items: readonly ArticleSummary[]
  readonly printed?: UrlPath
  readonly previous?: BulletinSummary
  readonly next?: BulletinSummary
}

export interface PrintedData {
  readonly bulletin: BulletinSummary
  readonly file: string
  readonly lines: readonly string[]
  /** The articles' line ranges, ascending. */
  readonly articles: readonly (ArticleSummary & { readonly first: number; readonly last: number })[]
  readonly joins: readonly Join[]
  /** Lines that the site does not show. */
  readonly withheld: readonly LineRange[]
}
