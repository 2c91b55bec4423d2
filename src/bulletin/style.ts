import type { Furniture } from './bulletin.ts'
import type { Markup } from './markup.ts'

/** What a line of furniture is. */
export type FurnitureKind = Furniture['kind']

/**
 * A family of bulletins: how its lines look.
 *
 * Every pattern is tried on one printed line without its end and without the blanks at both ends.
 * Named groups carry what is read. What is left out is read by the conventions that most bulletins share.
 */
export interface BulletinStyle {
  /** As messages and the report call it, `kexie-yaowen`. */
  readonly name: string
  /** What shows that a file is of the family. */
  readonly match: StyleMatch
  /** Titles of the bulletin or of a part of it; groups `series`, `issue`, `date`, `section`. Tried before the common ones. */
  readonly masthead?: readonly RegExp[]
  /** Headlines; group `headline`. Given, no other line is one. */
  readonly headline?: readonly RegExp[]
  /** Headlines within an item; group `headline`. Tried before the common ones. */
  readonly subheadline?: readonly RegExp[]
  /** Lines that name the source; groups `source` and `date`. Given, no other line is one; `[]`: the family has none. */
  readonly sourceLine?: readonly RegExp[]
  /** Lines of the page and not of the news. Tried before the common ones. */
  readonly furniture?: readonly FurniturePattern[]
  /** Stretches of lines that are not news: from a line that fits up to the next headline, masthead or line that fits `to`. */
  readonly skip?: readonly SkippedPart[]
  /** Where the item stands elsewhere; group `url`. */
  readonly url?: readonly RegExp[]
  /** The source of items that name none. */
  readonly source?: string
  /** Markup in the lines; `plain` where nothing is said. */
  readonly markup?: Markup
  /** How a line end is meant: found out from the lines (`auto`), or as Markdown means it. */
  readonly lineEnds?: 'auto' | 'markdown'
}

/** What shows that a file is of a family. */
export interface StyleMatch {
  /** The file's path below the bulletins' folder; where it fits, nothing else is looked at. */
  readonly path?: RegExp
  /** Each must fit some line of the file. */
  readonly lines?: readonly RegExp[]
}

/** One kind of furniture and how its line looks. */
export interface FurniturePattern {
  readonly kind: FurnitureKind
  readonly line: RegExp
}

/** A stretch of lines that are of the page. */
export interface SkippedPart {
  readonly kind: FurnitureKind
  readonly from: RegExp
  /** The first line that is news again. */
  readonly to?: RegExp
}

/** Describe a family of bulletins; for `archive.config.ts`. */
export function defineBulletinStyle(style: BulletinStyle): BulletinStyle {
  return style
}
