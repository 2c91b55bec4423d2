import type { LineRange } from '../bulletin/bulletin.ts'
import type { IsoDate } from '../text/iso-date.ts'

/** `2021-07-19-7f3k2q`: a day (`undated` where there is none) and six characters of the content's hash. Never changes once written. */
export type ArticleId = string & { readonly brand: 'ArticleId' }

/** One article as published. The front matter's keys, and the Markdown under it. */
export interface Article {
  readonly id: ArticleId
  readonly title: string
  readonly kicker?: string
  readonly subtitle?: string
  /** When it was reported: the source line's day. */
  readonly date?: IsoDate
  /** As printed. */
  readonly source?: string
  /** In the order of their first appearance in the text, then in the headline. */
  readonly people: readonly string[]
  readonly places: readonly string[]
  readonly organizations: readonly string[]
  readonly series?: string
  /** Days told in the text, the year inferred. */
  readonly events: readonly IsoDate[]
  /** Where somebody else publishes it: http or https. */
  readonly url?: string
  /** The items of bulletins that carry it; empty where a person wrote it. */
  readonly bulletin: readonly BulletinReference[]
  readonly corrections: readonly Correction[]
  /** Taken back: the page says so and shows nothing else. */
  readonly withdrawn?: { readonly date: IsoDate; readonly reason: string }
  /** Keep it out of the site. */
  readonly exclude: boolean
  /** Markdown, without the front matter; ends in one line end. */
  readonly body: string
}

/** The printed lines that an article comes from. Kept by the program. */
export interface BulletinReference {
  /** Below the bulletins' folder. */
  readonly file: string
  readonly lines: LineRange
  /** Hex, of the printed lines joined by `\n`. */
  readonly sha256: string
}

/** A correction that a person made, shown on the page. */
export interface Correction {
  readonly date: IsoDate
  readonly what: string
}

/** One Markdown file below `content/articles`: its path there and its whole text. */
export interface ArticleFile {
  /** `2021/2021-07-19-7f3k2q.md`, `/` between folders. */
  readonly path: string
  readonly text: string
}
