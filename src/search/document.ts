import type { IsoDate } from '../text/iso-date.ts'
import type { Census } from './segments/census.ts'

/** One article as the search knows it; a name is an index into its register of the search's names. */
export interface SearchDocument {
  readonly id: string
  /** From the site's root, without the path prefix, not percent-encoded: `/articles/2021-07-19-7f3k2q/`. */
  readonly url: string
  readonly headline: string
  /** What stands over and under the headline; both are in the blocks too. */
  readonly kicker?: string
  readonly subtitle?: string
  /** The blocks of text as shown, in order: kicker and subtitle where there are any, then paragraphs, sub-headlines, list items, table cells. A match never crosses one's end. */
  readonly blocks: readonly string[]
  readonly date?: IsoDate
  readonly source?: SearchName
  /** A name with a page, or the plain name. */
  readonly series?: string | SearchName
  /** Source and series as a citation gives them, where their names here are others. */
  readonly printedSource?: string
  readonly printedSeries?: string
  readonly people: readonly SearchName[]
  readonly places: readonly SearchName[]
  readonly organizations: readonly SearchName[]
  /** Ids and labels of the bulletins that it stands in. */
  readonly bulletins: readonly SearchName[]
}

/** The articles of an archive: all in their order, or the one of an ordinal. Each may be made when it is asked for. */
export interface SearchDocuments extends Iterable<SearchDocument> {
  at(ordinal: number): SearchDocument | undefined
  /** What one look at all of them would tell, where that is known without it. */
  readonly census?: () => Census
}

/** A name as readers meet it, with the address of its page. */
export interface SearchName {
  /** Stable: what stands in the search page's address. */
  readonly id: string
  readonly name: string
  readonly url: string
  /** Other names that lead to it. */
  readonly aliases?: readonly string[]
  /** Spelled syllables without tones, `huai jin peng`; several where readings differ. */
  readonly pinyin?: readonly string[]
}
