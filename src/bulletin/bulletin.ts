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
  readonly items: readonly Item[]
  /** Lines that belong to no item: mastheads, tables of contents, page numbers, rules. */
  readonly furniture: readonly Furniture[]
}

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
  readonly blocks: readonly Block[]
  readonly joins: readonly Join[]
  /** Days told in the text, in order, each once. */
  readonly events: readonly EventDay[]
  readonly lines: LineRange
  /** Hex, of the item's printed lines joined by `\n`, so that another item's change is not this one's. */
  readonly sha256: string
}

/** A block of an item's text. `text` has no line ends but in `lines` blocks. */
export type Block =
  | {
      readonly kind: 'paragraph' | 'subheadline' | 'quotation'
      readonly text: string
      readonly lines: LineRange
    }
  /** Verse, tables, signatures, lists: printed lines that stay lines. */
  | { readonly kind: 'lines'; readonly rows: readonly string[]; readonly lines: LineRange }

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
  readonly line: number
  /** As printed, `7月16日`. */
  readonly text: string
}
