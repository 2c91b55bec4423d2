import type { IsoDate } from '../../text/iso-date.ts'
import type { DescribedFile } from '../downloads/data-package.ts'
import type { ArticleSummary, ListData, NameLink } from '../page.ts'
import type { UrlPath } from '../url.ts'
import type { Graph, GraphDrawing } from './layout-graph.ts'

/** What the pages show that look at the archive as a whole. */
export interface StudyPageData {
  studies: StudiesData
  connections: ConnectionsData
  terms: TermsData
  term: TermData
  repeats: RepeatsData
  coverage: CoverageData
  data: DataData
}

/** The studies that this site has, for the page that leads to them. */
export type StudyName = 'connections' | 'terms' | 'repeats' | 'coverage' | 'data'

export interface StudiesData {
  readonly studies: readonly { readonly name: StudyName; readonly url: UrlPath }[]
}

export interface ConnectionsData {
  /** Absent on the page of all years. */
  readonly year?: string
  readonly years: readonly { readonly year: string; readonly url: UrlPath }[]
  readonly all: UrlPath
  readonly drawing: GraphDrawing<NameLink>
  /** The pairs named together most often. */
  readonly pairs: readonly { readonly one: NameLink; readonly other: NameLink; readonly articles: number }[]
  /** All pairs of so many articles and more, listed or not. */
  readonly pairCount: number
  readonly fewest: number
  /** An article that names more people connects nobody. */
  readonly longestList: number
  readonly people: number
}

/** What {@link ConnectionsData} is made of: the drawing is laid out only where its page is rendered. */
export interface ConnectionsSource extends Omit<ConnectionsData, 'drawing'> {
  readonly graph: Graph<NameLink>
}

/** A term in a list, with what its small picture shows. */
export interface TermSummary {
  readonly text: string
  readonly url: UrlPath
  readonly articles: number
  readonly years: readonly TermYear[]
  readonly first?: ArticleSummary
  readonly last?: ArticleSummary
}

export interface TermYear {
  readonly year: string
  /** Absent where it has no page. */
  readonly url?: UrlPath
  readonly articles: number
  /**
   * What part of the year's articles that is, per cent, to two digits. Not how many these are: they are more with each
   * bulletin, and a term's pages are to stay as they are where it has nothing new.
   */
  readonly share: number
}

export interface TermsData {
  /** Those of the configuration. */
  readonly chosen: readonly TermSummary[]
  /** By year, the newest first. */
  readonly distinctive: readonly { readonly year: string; readonly terms: readonly TermSummary[] }[]
  /** The last month in which they were looked for; absent where that was the whole archive. */
  readonly until?: string
}

export interface TermData extends ListData<ArticleSummary> {
  readonly text: string
  /** What stands on the newest page alone. */
  readonly whole?: TermSummary
  readonly terms: UrlPath
}

export interface RepeatsData {
  readonly passages: readonly {
    readonly text: string
    readonly articles: number
    readonly first: ArticleSummary
    /** Some of those that print it again, in the order of print. */
    readonly again: readonly ArticleSummary[]
    /** Articles that the list leaves out. */
    readonly more: number
  }[]
}

export interface CoverageData {
  readonly first?: IsoDate
  readonly last?: IsoDate
  readonly undated: number
  /** Absent where there are too few days to see one. */
  readonly usualStep?: number
  readonly gaps: readonly { readonly after: IsoDate; readonly before: IsoDate; readonly days: number }[]
  readonly years: readonly {
    readonly year: string
    /** Absent where it has no page: nothing was reported in it or is told of it. */
    readonly url?: UrlPath
    readonly days: readonly (readonly [IsoDate, number])[]
    /** Articles by month, January first. */
    readonly months: readonly number[]
  }[]
  readonly sources: readonly (NameLink & { readonly byYear: readonly number[] })[]
  /** Sources that the table leaves out. */
  readonly moreSources: number
}

export interface DataData {
  readonly files: readonly DescribedFile[]
  readonly articleFiles: boolean
}
