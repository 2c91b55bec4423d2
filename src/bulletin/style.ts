import type { Furniture } from './bulletin.ts'

/** What a line of furniture is. */
export type FurnitureKind = Furniture['kind']

/**
 * A family of bulletins: how its lines look.
 *
 * Every pattern is tried on one printed line without its end and without the blanks at both ends.
 * Named groups carry what is read: `series`, `issue`, `headline`, `source`, `date`, `url`.
 */
export interface BulletinStyle {
  /** As messages and the configuration call it, `kexie-yaowen`. */
  readonly name: string
  /** What a file of the family shows. The style whose lines are seen best reads the file. */
  readonly match: StyleMatch
  /** Titles of the bulletin or of a part of it; group `series`. */
  readonly masthead: readonly RegExp[]
  /** Headlines; group `headline`. */
  readonly headline: readonly RegExp[]
  /** Headlines within an item; group `headline`. */
  readonly subheadline: readonly RegExp[]
  /** The line that names the source; groups `source` and `date`. */
  readonly sourceLine: readonly RegExp[]
  /** Lines of the page and not of the news. */
  readonly furniture: readonly FurniturePattern[]
}

/** What shows that a file is of a family. */
export interface StyleMatch {
  /** The file's path below the bulletins' folder. */
  readonly path?: RegExp
  /** Each must fit some line of the file. */
  readonly lines: readonly RegExp[]
}

/** One kind of furniture and how its line looks. */
export interface FurniturePattern {
  readonly kind: FurnitureKind
  readonly line: RegExp
}

/** Describe a family of bulletins; for `archive.config.ts`. */
export function defineBulletinStyle(style: BulletinStyle): BulletinStyle {
  return style
}
