import type { ArticleId, BulletinReference, Correction } from '../../articles/article.ts'
import type { IsoDate } from '../../text/iso-date.ts'
import type { LinkedText } from '../article-html.ts'
import type { UrlPath } from '../url.ts'
import type { ArticleSummary, LinkedName } from './summaries.ts'

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

/** The data of an article's page before its text is HTML: that is made where the page is rendered. */
export interface ArticleSource extends Omit<ArticleData, 'html'> {
  readonly text: LinkedText
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
