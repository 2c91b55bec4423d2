import type { EntryId, RegisterKind } from '../../archive/archive.ts'
import type { IsoDate } from '../../text/iso-date.ts'
import type { UrlPath } from '../url.ts'
import type { ArticleSummary, LinkedName, ListData, NameLink, PeriodCount } from './summaries.ts'

/** A provincial-level division and the articles that name it or a place in it. */
export interface ProvinceCount {
  /** `青海省`. */
  readonly name: string
  readonly articles: number
  /** Absent where no article names the division itself. */
  readonly url?: UrlPath
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
  /** Months, or years where there are too many or most are empty; nothing of a few articles. */
  readonly timeline: readonly PeriodCount[]
  /** Years, newest first, each with the page of the list where it begins. */
  readonly years: readonly PeriodCount[]
  /** Named in the same articles; `articles` counts those. */
  readonly together: Readonly<Record<'people' | 'places' | 'organizations', readonly NameLink[]>>
  /** Its data as JSON, or its register's; absent where none is given away. */
  readonly json?: UrlPath
  /** Of a place: the division that it belongs to, and the named places in it. */
  readonly within?: LinkedName
  readonly contains: readonly NameLink[]
  /** Of a provincial-level division: articles that name it or a place in it, where these are more. */
  readonly inAll?: number
}
