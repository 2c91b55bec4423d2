import type { Article } from '../../articles/article.ts'
import type { IsoDate } from '../../text/iso-date.ts'
import { oneLine } from '../../text/one-line.ts'

/** What every citation format is made of. All texts are one clean line. */
export interface Reference {
  /** The article's id; letters, digits and hyphens. */
  readonly key: string
  readonly title: string
  readonly subtitle?: string
  /** The source as printed: a body, never split into persons. */
  readonly author?: string
  /** What carries the article: its bulletin's masthead, else the archive. */
  readonly container: string
  readonly date?: IsoDate
  /** Absolute; absent where the site's address is not configured. */
  readonly url?: string
  /** BCP 47, `zh-CN`. */
  readonly language: string
}

/** What an article's reference takes from its site. */
export interface ReferenceContext {
  /** The archive's title: the container of an article that has no masthead. */
  readonly siteTitle: string
  readonly language: string
  /** The article's absolute address, where there is one. */
  readonly addressOf: (article: Pick<Article, 'id'>) => string | undefined
}

/** What a reference needs of an article. */
export type CitableArticle = Pick<
  Article,
  'id' | 'title' | 'kicker' | 'subtitle' | 'source' | 'series' | 'date'
>

/** Describe an article for citing. */
export function referenceOf(article: CitableArticle, context: ReferenceContext): Reference {
  const url = context.addressOf(article)
  return {
    key: article.id,
    title: oneLine(article.kicker ? `【${article.kicker}】${article.title}` : article.title),
    ...(article.subtitle && { subtitle: oneLine(article.subtitle) }),
    ...(article.source && { author: oneLine(article.source) }),
    container: oneLine(article.series ?? context.siteTitle),
    ...(article.date && { date: article.date }),
    ...(url && { url }),
    language: context.language,
  }
}
