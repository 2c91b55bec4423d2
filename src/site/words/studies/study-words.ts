import type { StudyName } from '../../studies/study-pages.ts'

/** What citing, data and the studies say of themselves, one object a language. */
export interface StudyWords {
  readonly studies: string
  readonly names: Readonly<Record<StudyName, string>>
  readonly leads: Readonly<Record<StudyName, string>>
  readonly cite: {
    readonly title: string
    readonly formats: Readonly<Record<'gbt7714' | 'sentence' | 'bibtex' | 'ris' | 'csl', string>>
    readonly copy: (format: string) => string
    readonly copyShort: string
    readonly copied: string
    readonly year: string
    readonly all: string
  }
  readonly feed: string
  readonly shared: {
    readonly title: string
    readonly inArticles: (count: number) => string
    readonly first: string
    readonly here: string
    readonly also: string
    readonly more: (count: number) => string
  }
  readonly allYears: string
  readonly asTable: string
  readonly people: string
  readonly together: string
  readonly articles: string
  readonly pairsShown: (shown: number, all: number, fewest: number) => string
  readonly peopleShown: (shown: number, all: number) => string
  /** An article that names more people connects nobody here; people's own pages count it. */
  readonly listsLeftOut: (people: number) => string
  /** How a year's distinctive terms are found: every threshold. */
  readonly statistic: string
  /** Follows it: up to which month they were looked for. */
  readonly until: (month: string) => string
  /** What stands before and behind the link to their file. */
  readonly allPairs: readonly [string, string]
  readonly scale: string
  readonly chosen: string
  readonly distinctive: (year: string) => string
  readonly term: string
  readonly byYear: string
  readonly firstSeen: string
  readonly lastSeen: string
  /** @param share - of the year's articles, per cent */
  readonly share: (articles: number, share: number) => string
  readonly noTerms: string
  readonly noRepeats: string
  readonly holds: (first: string, last: string) => string
  readonly undated: (count: number) => string
  readonly gaps: string
  readonly gapRule: (days: number) => string
  /** Instead of it, where the days are too few for a rule. */
  readonly noGapRule: string
  readonly noGaps: string
  readonly gap: (after: string, before: string, days: number) => string
  readonly daysOf: (year: string) => string
  readonly month: string
  readonly sources: string
  readonly moreSources: (count: number) => string
  readonly file: string
  readonly bytes: string
  readonly checksum: string
  readonly fields: string
  readonly field: string
  readonly type: string
  readonly meaning: string
  readonly example: string
  readonly articleFiles: string
  readonly spreadsheet: string
}
