import type { ArticleData, ArticleSource, WithdrawnData } from './page-data/articles.ts'
import type { BulletinData, BulletinsData, PrintedData } from './page-data/bulletins.ts'
import type { DayData, MonthData, YearData, YearsData } from './page-data/dates.ts'
import type { EntryData, RegisterData } from './page-data/registers.ts'
import type { AboutData, FrontData, SearchData, TextData } from './page-data/singles.ts'
import type { Site } from './site.ts'
import type { ConnectionsSource, StudyPageData } from './studies/study-pages.ts'
import type { UrlPath } from './url.ts'

export type * from './page-data/articles.ts'
export type * from './page-data/bulletins.ts'
export type * from './page-data/dates.ts'
export type * from './page-data/registers.ts'
export type * from './page-data/singles.ts'
export type * from './page-data/summaries.ts'

/**
 * What each kind of page shows, whole: a page's HTML is a function of its data and the site alone.
 * So a page whose data is the same as in the last build need not be rendered again.
 */
export interface PageData extends StudyPageData {
  front: FrontData
  article: ArticleData
  withdrawn: WithdrawnData
  bulletins: BulletinsData
  bulletin: BulletinData
  printed: PrintedData
  years: YearsData
  year: YearData
  month: MonthData
  day: DayData
  register: RegisterData
  entry: EntryData
  search: SearchData
  text: TextData
  about: AboutData
  'not-found': Record<string, never>
  redirect: { readonly to: UrlPath; readonly name: string }
}

export type PageKind = keyof PageData

/**
 * What the pages' data is made of: all of it, but that an article's text is HTML, and a graph is laid out, only where its
 * page is rendered.
 */
export interface PageSource extends Omit<PageData, 'article' | 'connections'> {
  article: ArticleSource
  connections: ConnectionsSource
}

/** Every kind; each has a template of its name in `layouts/pages`. */
export const pageKinds = [
  'front',
  'article',
  'withdrawn',
  'bulletins',
  'bulletin',
  'printed',
  'years',
  'year',
  'month',
  'day',
  'register',
  'entry',
  'search',
  'text',
  'about',
  'not-found',
  'redirect',
  'studies',
  'connections',
  'terms',
  'term',
  'repeats',
  'coverage',
  'data',
] as const satisfies readonly PageKind[]

/** One page of the site. */
export interface Page<K extends PageKind = PageKind> {
  readonly kind: K
  readonly url: UrlPath
  /** Made when asked for, so that a hundred thousand pages need not stand in memory at once. */
  readonly data: () => PageSource[K]
  /**
   * What decides the data, where that is much less work than the data itself: the same key, the same data.
   * A page without one is known by its data.
   */
  readonly key?: () => string
}

/** Which page, and where. */
export type PageAddress = Pick<Page, 'kind' | 'url'>

/** A page's address alone, without what its data is made of. */
export function addressOf({ kind, url }: Page): PageAddress {
  return { kind, url }
}

/** A page as its template sees it. */
export interface TemplatePage<K extends PageKind> {
  readonly kind: K
  readonly url: UrlPath
  readonly data: () => PageData[K]
}

/** What a template is given by Eleventy: its page, and what all pages share. */
export interface TemplateProps<K extends PageKind> {
  readonly item: TemplatePage<K>
  readonly site: Site
}
