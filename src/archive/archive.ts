import type { Article, ArticleId } from '../articles/article.ts'
import type { LineRange } from '../bulletin/bulletin.ts'
import type { NameKind } from '../entities/names.ts'
import type { IsoDate } from '../text/iso-date.ts'

/** Everything that the site shows, gathered from the article files and the authority files. Pure data, but for printed lines. */
export interface Archive {
  /** Published articles by date, then id; those without a date stand first. `ordinal` is the index here. */
  readonly articles: readonly ArchivedArticle[]
  /** Taken back: each keeps a page that says so, and stands in no list, register, feed or search. */
  readonly withdrawn: readonly Article[]
  readonly registers: Readonly<Record<RegisterKind, Register>>
  /** By their first day, then id. */
  readonly bulletins: readonly ArchivedBulletin[]
}

export type RegisterKind = 'people' | 'places' | 'organizations' | 'sources' | 'series'

/** A register's entries in the order that a reader expects: by pinyin, then code points. */
export interface Register {
  readonly kind: RegisterKind
  readonly entries: readonly RegisterEntry[]
  /** By id. */
  readonly byId: ReadonlyMap<EntryId, RegisterEntry>
}

/** The last part of an entry's address: an authority file's `id`, else made of the name alone, so that it stays. */
export type EntryId = string & { readonly brand: 'EntryId' }

/** One person, place, organisation, source or series. */
export interface RegisterEntry {
  readonly id: EntryId
  readonly kind: RegisterKind
  /** For display. */
  readonly name: string
  readonly aliases: readonly string[]
  /** Syllables without tones, `huai jin peng`: for sorting and for typing. */
  readonly pinyin: string
  /** `A` … `Z`, `#`. */
  readonly initial: string
  /** Ordinals of articles, ascending. */
  readonly articles: readonly number[]
  /** Addresses that it had before a merge or a renaming: they redirect. */
  readonly formerIds: readonly EntryId[]
  /** From the authority file: label and http(s) address. */
  readonly links: readonly { readonly label: string; readonly url: string }[]
  /** A person's posts as printed, each with the first and the last article that prints it. */
  readonly posts: readonly PostHeld[]
}

/** A post as printed before a person's name. */
export interface PostHeld {
  readonly post: string
  /** Ordinals of the articles that print it, ascending. */
  readonly articles: readonly number[]
}

/** An article in its archive. */
export interface ArchivedArticle extends Article {
  readonly ordinal: number
  /** The text's blocks as plain strings, in order; what mentions and the search count in. */
  readonly blocks: readonly string[]
  /** Entries of its front matter's names, merges applied, in that order, each once. */
  readonly entries: Readonly<Record<RegisterKind, readonly EntryId[]>>
  /** Where the text names them; sorted by block, then start; never overlapping. */
  readonly mentions: Mentions
}

/** The mentions of one article, made when they are looked at; what all of an archive are asked for stands beside. */
export interface Mentions extends Iterable<ArchivedMention> {
  /** Block, start, end of each, one behind the other. */
  readonly places: Int32Array
  /** Kind and entry of each, as text: two lists of the same text name the same. */
  meanings(): string
}

/** A name of the front matter, or an alias of it, found again in the text. */
export interface ArchivedMention {
  readonly kind: NameKind
  readonly entry: EntryId
  /** Index into `blocks`; -1 is the headline. */
  readonly block: number
  /** UTF-16 units within the block, end exclusive. */
  readonly start: number
  readonly end: number
}

/** A bulletin's lines as they are printed. */
export interface PrintedText {
  /** The same mark, the same lines. */
  readonly mark: string
  /** Read when they are asked for and not kept: the lines of a whole archive take as much memory as its articles. */
  readonly lines: () => readonly string[]
}

/** One issue of a bulletin: the articles that were filed in one file. */
export interface ArchivedBulletin {
  /** Made of its content; the last part of its address. */
  readonly id: string
  /** Below the bulletins' folder. */
  readonly file: string
  readonly series?: string
  readonly first?: IsoDate
  readonly last?: IsoDate
  /** In the order in which they were filed. */
  readonly articles: readonly ArticleId[]
  /** The printed text; absent where the file is gone. */
  readonly printed?: PrintedText
  /** Lines of articles that were withdrawn or left out: their numbers stand, their text does not. Ascending. */
  readonly withheld: readonly LineRange[]
}
