import type { EntryId, RegisterKind } from '../archive/archive.ts'
import type { ArticleId, BulletinReference, Correction } from '../articles/article.ts'
import type { IsoDate } from '../text/iso-date.ts'
import type { Site } from './site.ts'
import type { StudyPageData } from './studies/study-pages.ts'
import type { UrlPath } from './url.ts'

/**
 * What each kind of page shows, whole: a page's HTML is a function of its data and the site alone.
 * So a page whose data is the same as in the last build need not be rendered again.
 */
export interface PageData extends StudyPageData {
  front: FrontData
  article: ArticleData
  withdrawn: WithdrawnData
  bulletins: ListData<BulletinSummary>
  bulletin: BulletinData
  printed: PrintedData
  years: YearsData
  year: YearData
  month: MonthData
  day: DayData
  register: RegisterData
  entry: EntryData
  search: Record<string, never>
  text: TextData
  'not-found': Record<string, never>
  redirect: { readonly to: UrlPath }
}

export type PageKind = keyof PageData

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
  readonly data: () => PageData[K]
}

/** What a template is given by Eleventy: its page, and what all pages share. */
export interface TemplateProps<K extends PageKind> {
  readonly item: Page<K>
  readonly site: Site
}

/** An article in a list. */
export interface ArticleSummary {
  readonly url: UrlPath
  readonly title: string
  readonly kicker?: string
  readonly date?: IsoDate
  readonly source?: string
  readonly series?: string
}

/** A name that leads to its page. */
export interface NameLink {
  readonly name: string
  readonly url: UrlPath
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

/** One page of a list, newest first; pages are numbered from the oldest. */
export interface ListData<T> {
  readonly items: readonly T[]
  readonly page: number
  readonly pages: number
  readonly list: UrlPath
}

export interface FrontData {
  readonly newest: readonly (BulletinSummary & { readonly items: readonly ArticleSummary[] })[]
  readonly figures: {
    readonly articles: number
    readonly bulletins: number
    readonly people: number
    readonly places: number
    readonly first?: IsoDate
    readonly last?: IsoDate
  }
  readonly people: readonly NameLink[]
  readonly places: readonly NameLink[]
}

export interface ArticleData extends ArticleSummary {
  readonly id: ArticleId
  readonly subtitle?: string
  readonly externalUrl?: string
  /** Sanitised HTML of the body, names linked. */
  readonly html: string
  readonly people: readonly NameLink[]
  readonly places: readonly NameLink[]
  readonly organizations: readonly NameLink[]
  readonly sourceLink?: NameLink
  readonly seriesLink?: NameLink
  readonly events: readonly IsoDate[]
  readonly origin: readonly (BulletinReference & {
    readonly bulletin?: UrlPath
    readonly printed?: UrlPath
  })[]
  readonly previous?: ArticleSummary
  readonly next?: ArticleSummary
  readonly sameDay: readonly ArticleSummary[]
  readonly corrections: readonly Correction[]
  /** Passages that stand in other articles too, in the order of the text. */
  readonly shared: readonly SharedPassageData[]
}

/** A passage that stands in other articles too. */
export interface SharedPassageData {
  readonly text: string
  /** Articles that print it, this one among them. */
  readonly articles: number
  /** Where it was printed first; absent where that is this article. */
  readonly first?: ArticleSummary
  /** Some of the others, in the order of print. */
  readonly others: readonly ArticleSummary[]
}

export interface WithdrawnData {
  readonly id: ArticleId
  readonly date: IsoDate
  readonly reason: string
}

export interface BulletinData extends BulletinSummary {
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
}

export interface YearsData {
  readonly years: readonly { readonly year: string; readonly url: UrlPath; readonly articles: number }[]
}

export interface YearData {
  readonly year: string
  readonly days: Readonly<Record<IsoDate, number>>
  readonly articles: number
}

export interface MonthData {
  readonly month: string
  readonly days: readonly { readonly date: IsoDate; readonly items: readonly ArticleSummary[] }[]
}

export interface DayData {
  readonly date: IsoDate
  readonly items: readonly ArticleSummary[]
}

export interface RegisterData {
  readonly register: RegisterKind
  readonly entries: readonly (NameLink & { readonly initial: string; readonly pinyin: string })[]
}

export interface EntryData extends ListData<ArticleSummary> {
  readonly register: RegisterKind
  readonly id: EntryId
  readonly name: string
  readonly aliases: readonly string[]
  readonly posts: readonly {
    readonly post: string
    readonly first: ArticleSummary
    readonly last: ArticleSummary
  }[]
  readonly links: readonly { readonly label: string; readonly url: string }[]
  readonly total: number
}

export interface TextData {
  readonly title: string
  readonly html: string
}
