/**
 * What the search page's script says, one text each, as JSON can carry them.
 *
 * `{…}` are places for values. Plurals: `{n}` chooses the part before `|` for one, behind it for others, where there is a `|`.
 */
export interface SearchPageWords {
  readonly busy: string
  /** `{n}` articles, `{range}` their days. */
  readonly found: string
  readonly listed: string
  readonly none: string
  /** `{n}` articles from `{first}` to `{last}`. */
  readonly searched: string
  readonly searchedUndated: string
  /** `{words}` one by one. */
  readonly tryWords: string
  readonly tryNames: string
  /** Before days that were typed. */
  readonly tryDays: string
  /** A range from `{first}` to an earlier day, `{last}`. */
  readonly reversed: string
  readonly turnRound: string
  /** The same words, nothing narrowed. */
  readonly withoutFilters: string
  /** The line under the box. `{what}` */
  readonly meaning: string
  readonly meaningAll: string
  /** No words, but limits, which stand below. */
  readonly meaningNarrowed: string
  readonly contains: string
  readonly without: string
  /** A pair of marks around `{text}`. */
  readonly quoted: string
  /** The pair within them, `‘’`. */
  readonly innerQuoted: string
  /** Asked by signs and blanks alone. */
  readonly meaningNothing: string
  /** Before the words that stood in Chinese quotation marks. */
  readonly tryPhrase: string
  /** Before the words with `OR` for `or`. */
  readonly tryOr: string
  readonly or: string
  readonly orBefore: string
  readonly and: string
  readonly more: string
  readonly moreFilters: string
  readonly nameSeparator: string
  readonly undated: string
  /** Of a headline without a letter. */
  readonly untitled: string
  readonly kinds: {
    readonly source: string
    readonly series: string
    readonly person: string
    readonly place: string
    readonly organization: string
    readonly bulletin: string
  }
  readonly years: string
  readonly from: string
  readonly to: string
  /** `{day}` */
  readonly fromDay: string
  readonly toDay: string
  /** On paper: what limits the results, `{limits}`; whether `{shown}` of them or all are listed, in which `{order}`. */
  readonly printedLimits: string
  readonly printedFirst: string
  readonly printedAll: string
  /** `{name}` */
  readonly remove: string
  readonly failed: string
  readonly tryAgain: string
  readonly needsServer: string
  readonly preparing: string
  readonly suggestions: string
  /** `{n}` suggestions, for screen readers. */
  readonly suggested: string
  readonly useAsFilter: string
  readonly openPage: string
  /** Column heads of the CSV, parted by commas. */
  readonly columns: string
  readonly fileName: string
  /** `{y}`, `{m}`, `{d}`; `{mm}` and `{dd}` have two digits. */
  readonly day: string
}

/** The words of the page's fixed parts, which the template sets. */
export interface SearchShellWords {
  readonly title: string
  readonly label: string
  readonly placeholder: string
  readonly submit: string
  readonly clear: string
  readonly help: string
  readonly helpRows: readonly (readonly [typed: string, meaning: string])[]
  /** Past the filters. */
  readonly skip: string
  readonly results: string
  readonly filters: string
  readonly dates: string
  readonly sort: string
  readonly relevance: string
  readonly newest: string
  readonly oldest: string
  readonly download: string
  readonly csv: string
  readonly ris: string
  readonly needsScript: string
}

/** All words of searching in one language. */
export interface SearchWords {
  readonly shell: SearchShellWords
  readonly page: SearchPageWords
}
