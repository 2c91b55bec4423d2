import type { IsoDate } from '../text/iso-date.ts'

/** 1-based, inclusive, lines of the bulletin file. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/** One bulletin file as it was read. Any text gives some bulletin; what was not understood is a message. */
export interface Bulletin {
  /** Below the bulletins' folder, `/` between folders, NFC. */
  readonly path: string
  /** The encoding that the bytes were read in, as iconv-lite names it. */
  readonly encoding: string
  /** The house style that the reader took, and why. */
  readonly style: { readonly name: string; readonly why: string }
  /** The file's lines without their ends, as decoded: what the page of the printed text shows. */
  readonly lines: readonly string[]
  /** What the masthead calls the bulletin, `科学共同体要闻`. */
  readonly series?: string
  /** `第12期(总第345期)` as printed. */
  readonly issue?: string
  /** The day of the issue, from its masthead or its file's name: items without a day of their own take it. */
  readonly date?: IsoDate
  /** What each of `lines` was read as, one a line: the whole file is accounted for here. */
  readonly roles: readonly LineRole[]
  readonly items: readonly Item[]
  /** Lines that belong to no item: mastheads, tables of contents, page numbers, rules. */
  readonly furniture: readonly Furniture[]
}

/** What a line was read as. A line that holds two things (`【栏目】headline`) goes by the greater. */
export type LineRole =
  | 'blank'
  | 'kicker'
  | 'headline'
  | 'subtitle'
  | 'source'
  | 'url'
  | 'subheadline'
  | 'text'
  | Furniture['kind']

/** Lines that are of the printed page and not of the news. */
export interface Furniture {
  readonly kind: 'masthead' | 'contents' | 'page-number' | 'running-head' | 'rule' | 'imprint' | 'tail'
  readonly lines: LineRange
}

/** One piece of news as filed: from its headline to its source line. */
export interface Item {
  readonly headline: string
  /** `【栏目】` before the headline, without its brackets. */
  readonly kicker?: string
  /** `——…` under the headline, without its dash. */
  readonly subtitle?: string
  /** The source line's names, as printed. */
  readonly source?: string
  /** The source line's day: when it was reported. */
  readonly date?: IsoDate
  /** The masthead that the item stands under. */
  readonly series?: string
  /** Where somebody else publishes the item: `[查看原文](…)`. */
  readonly url?: string
  /** People whom the item names as its makers, `(责任编辑:孙八)`; the line stands in `blocks` too. */
  readonly credits: readonly Credit[]
  readonly blocks: readonly Block[]
  readonly joins: readonly Join[]
  /** Days told in the text, in order, each once. */
  readonly events: readonly EventDay[]
  readonly lines: LineRange
  /** Hex, of the item's printed lines joined by `\n`, so that another item's change is not this one's. */
  readonly sha256: string
}

/** A block of an item's text: plain, without markup and without line ends. */
export type Block =
  | {
      readonly kind: 'paragraph' | 'subheadline'
      readonly text: string
      /** In order, never overlapping. */
      readonly spans?: readonly Span[]
      /** Where in the text its second and further printed lines begin; absent where it has one. */
      readonly seams?: readonly Seam[]
      readonly lines: LineRange
    }
  /**
   * Printed lines that stay lines: verse, signatures, lists, or what is quoted from elsewhere. Each row may have its own
   * spans.
   */
  | {
      readonly kind: 'lines' | 'quotation'
      readonly rows: readonly string[]
      /** The number of the line that each row begins on. */
      readonly starts: readonly number[]
      readonly spans?: readonly (readonly Span[])[]
      readonly lines: LineRange
    }
  /** The first row is the heads of the columns; every row has as many cells. Each cell may have its own spans. */
  | {
      readonly kind: 'table'
      readonly cells: readonly (readonly string[])[]
      readonly spans?: readonly (readonly (readonly Span[])[])[]
      readonly lines: LineRange
    }

/** Where a joined text goes on on the next printed line. */
export interface Seam {
  /** UTF-16 units. */
  readonly at: number
  /** 1-based. */
  readonly line: number
}

/** Where a text has a link or is set strong; UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly kind: 'strong' | 'link'
  /** Of a link: http, https or mailto. */
  readonly url?: string
}

/** A maker's part and names as printed. */
export interface Credit {
  /** `记者`, `通讯员`, `责任编辑`, … */
  readonly part: string
  readonly names: readonly string[]
}

/** Two printed lines that were made one paragraph. */
export interface Join {
  /** The last line before and the first line behind the cut, 1-based. */
  readonly before: number
  readonly after: number
  readonly why: 'page-break' | 'hard-wrap' | 'headline-wrap'
  /** 0 to 1. */
  readonly confidence: number
}

/** A day that the text tells of. */
export interface EventDay {
  readonly date: IsoDate
  /** The year or month was not printed but taken from the report's day. */
  readonly inferred: boolean
  /** The printed line that it stands on. */
  readonly line: number
  /** As printed, `7月16日`. */
  readonly text: string
}
