import type { EntryId, RegisterKind } from '../archive/archive.ts'
import type { ArticleId, BulletinReference, Correction } from '../articles/article.ts'
import type { Join, LineRange } from '../bulletin/bulletin.ts'
import type { SearchManifest } from '../search/manifest.ts'
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
  search: SearchData
  text: TextData
  about: AboutData
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
  readonly data: () => PageData[K]
  /**
   * What decides the data, where that is much less work than the data itself: the same key, the same data.
   * A page without one is known by its data.
   */
  readonly key?: () => unknown
}

/** A page whose data is made: what a thread can be given. */
export interface MadePage {
  readonly kind: PageKind
  readonly url: UrlPath
  /** As JSON. */
  readonly data: string
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

export interface FrontData {
  readonly newest?: BulletinSummary & { readonly items: readonly ArticleSummary[] }
  readonly figures: Figures
  /** The latest months, empty ones too. */
  readonly months: readonly PeriodCount[]
  readonly years: readonly PeriodCount[]
  /** The days that "lately" means. */
  readonly lately?: Span
  readonly people: readonly NameLink[]
  readonly places: readonly NameLink[]
  readonly organizations: readonly NameLink[]
  readonly provinces: readonly ProvinceCount[]
}

/** How much the archive holds. */
export interface Figures {
  readonly articles: number
  readonly bulletins: number
  readonly names: Readonly<Record<RegisterKind, number>>
  readonly characters: number
  readonly span?: Span
}

/** A provincial-level division and the articles that name it or a place in it. */
export interface ProvinceCount {
  /** `青海省`. */
  readonly name: string
  readonly articles: number
  /** Absent where no article names the division itself. */
  readonly url?: UrlPath
}

/** Why an article is related to another. */
export interface RelatedArticle extends ArticleSummary {
  /** The names that both have, the rarest first. */
  readonly names: readonly string[]
  /** Characters of the longest passage that both print; absent where there is none worth saying. */
  readonly repeats?: number
}

export interface ArticleData extends ArticleSummary {
  readonly id: ArticleId
  readonly subtitle?: string
  readonly externalUrl?: string
  /** Sanitised HTML of the body, names linked. */
  readonly html: string
  /** Names without their numbers of articles: those change with every bulletin, and with them every article's page. */
  readonly people: readonly LinkedName[]
  readonly places: readonly LinkedName[]
  readonly organizations: readonly LinkedName[]
  readonly sourceLink?: LinkedName
  readonly seriesLink?: LinkedName
  readonly events: readonly IsoDate[]
  readonly origin: readonly (BulletinReference & {
    readonly bulletin?: UrlPath
    readonly printed?: UrlPath
    /** Printed lines of it that were joined into one paragraph. */
    readonly mends: number
  })[]
  readonly previous?: ArticleSummary
  readonly next?: ArticleSummary
  readonly sameDay: readonly ArticleSummary[]
  readonly related: readonly RelatedArticle[]
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
  /** Articles that are not listed. */
  readonly more: number
}

export interface WithdrawnData {
  readonly id: ArticleId
  readonly date: IsoDate
  readonly reason: string
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

export interface RegisterData {
  readonly register: RegisterKind
  readonly total: number
  readonly initials: readonly InitialCount[]
  /** Of the names below; absent on a register's first page. */
  readonly initial?: string
  /** On the first page of a register too large for one page, the most named; else its names by initial. */
  readonly groups: readonly { readonly initial: string; readonly names: readonly RegisteredName[] }[]
  readonly most: readonly NameLink[]
  /** The pages of a large initial. */
  readonly pages: readonly { readonly page: number; readonly url: UrlPath }[]
  readonly page: number
  readonly provinces: readonly ProvinceCount[]
  /** Countries and regions of the world, the most named first. */
  readonly abroad: readonly NameLink[]
}

export interface InitialCount {
  readonly initial: string
  readonly names: number
  /** Of its page, or of the register's. */
  readonly url: UrlPath
  /** Where it stands on that page. */
  readonly anchor?: string
}

/** A name of a register; the filter box knows its pinyin too. */
export interface RegisteredName extends NameLink {
  readonly pinyin: string
}

export interface EntryData extends ListData<ArticleSummary> {
  readonly register: RegisterKind
  readonly id: EntryId
  readonly name: string
  /** It has a feed of its own. */
  readonly feed: boolean
  /** What stands on the newest page alone. */
  readonly whole?: EntryOverview
}

export interface EntryOverview {
  readonly total: number
  readonly pinyin: string
  readonly aliases: readonly string[]
  readonly posts: readonly {
    readonly post: string
    readonly articles: number
    readonly first: ArticleSummary
    readonly last: ArticleSummary
  }[]
  readonly links: readonly { readonly label: string; readonly url: string }[]
  readonly first?: IsoDate
  readonly last?: IsoDate
  /** Months, or years where there are too many. */
  readonly timeline: readonly PeriodCount[]
  /** Years, newest first, each with the page of the list where it begins. */
  readonly years: readonly PeriodCount[]
  /** Named in the same articles; `articles` counts those. */
  readonly together: Readonly<Record<'people' | 'places' | 'organizations', readonly NameLink[]>>
  /** Of a place: the division that it belongs to, and the named places in it. */
  readonly within?: NameLink
  readonly contains: readonly NameLink[]
}

export interface TextData {
  readonly title: string
  readonly html: string
}

/** The hand-written page about the archive, with its figures. */
export interface AboutData extends TextData {
  readonly figures: Figures
  readonly years: readonly PeriodCount[]
  readonly sources: readonly NameLink[]
  readonly series: readonly NameLink[]
}

/** What the search page starts from. */
export interface SearchData {
  readonly manifest: SearchManifest
  readonly script: UrlPath
}
