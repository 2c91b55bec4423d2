import type { RegisterKind } from '../../archive/archive.ts'
import type { IsoDate } from '../../text/iso-date.ts'

/**
 * Every word that the pages say of themselves, one file a language. What the record says is never translated.
 *
 * A language is added by one more file of this type and one line in index.ts; nothing missing passes the type check.
 */
export interface Words {
  readonly skip: string
  readonly listSeparator: string
  readonly count: {
    /** `12,345`. */
    readonly number: (count: number) => string
    readonly articles: (count: number) => string
    readonly bulletins: (count: number) => string
  }
  readonly date: {
    /** `2024年1月1日`. */
    readonly day: (date: IsoDate) => string
    /** `2024-01` → `2024年1月`. */
    readonly month: (month: string) => string
    readonly year: (year: string) => string
    /** As written on the spine, from top to bottom: `二〇二四年`, `一月`, `一日`. */
    readonly spineYear: (year: string) => string
    readonly spineMonth: (month: string) => string
    readonly spineDay: (date: IsoDate) => string
    /** `1月1日`, where the year is known. */
    readonly short: (date: IsoDate) => string
    /** `1月`, where the year is known. */
    readonly shortMonth: (month: string) => string
    /** 0 is Monday. */
    readonly weekday: (weekday: number) => string
    readonly weekdayShort: readonly string[]
    readonly range: (first: string, last: string) => string
    readonly undated: string
    /** Between a name and what is said of it: `，`. */
    readonly says: string
  }
  readonly nav: {
    readonly label: string
    readonly trail: string
    readonly front: string
    readonly dates: string
    readonly bulletins: string
    readonly registers: Readonly<Record<RegisterKind, string>>
    readonly about: string
    readonly search: string
  }
  readonly search: {
    readonly label: string
    readonly placeholder: string
    readonly submit: string
    /** In the box that searches among the articles of a name or a bulletin. */
    readonly within: string
  }
  readonly pager: {
    readonly label: string
    readonly page: (page: number) => string
    readonly newest: string
    readonly older: string
    readonly years: string
  }
  /** Charts of articles over time, by what a bar stands for. */
  readonly chart: Readonly<Record<'month' | 'year', { readonly title: string; readonly caption: string }>>
  readonly front: {
    /** Behind a chart's caption: how far back it goes. */
    readonly latestMonths: (months: number) => string
    readonly newest: string
    readonly peopleLately: string
    readonly placesLately: string
    readonly organizationsLately: string
    readonly ways: string
    readonly map: string
    readonly empty: string
  }
  readonly article: {
    readonly inBulletin: string
    readonly origin: string
    readonly originFile: string
    readonly originLines: (first: number, last: number) => string
    readonly originMends: (count: number) => string
    readonly published: string
    readonly original: string
    readonly byHand: string
    readonly bulletin: string
    readonly told: string
    readonly id: string
    readonly previous: string
    readonly next: string
    readonly related: string
    readonly namesToo: (names: readonly string[]) => string
    readonly repeats: (characters: number) => string
    readonly reasonSeparator: string
    readonly sameDay: string
    readonly corrections: string
    readonly reportError: string
    readonly reportErrorWhy: string
    readonly withdrawn: string
    readonly withdrawnOn: string
    readonly withdrawnWhy: string
    readonly withdrawnNote: string
  }
  readonly bulletin: {
    readonly title: string
    readonly printed: string
    readonly printedNote: string
    readonly previous: string
    readonly next: string
    readonly mend: Readonly<Record<'page-break' | 'hard-wrap' | 'headline-wrap', string>>
    readonly untitled: string
    /** Lines of the printed text that are not shown. */
    readonly withheld: (first: number, last: number) => string
    readonly lineCount: (count: number) => string
    readonly line: (line: number) => string
  }
  readonly dates: {
    readonly title: string
    readonly nothing: string
    readonly before: string
    readonly after: string
    readonly outside: string
    readonly told: (count: number) => string
    readonly toldTitle: string
    readonly toldNote: string
    readonly legend: string
    readonly fewer: string
    readonly toldYears: string
    readonly shortened: string
    readonly ofTheYear: (register: string) => string
    /** By the length of a period: 4 a year, 7 a month, 10 a day. */
    readonly previous: (length: number) => string
    readonly next: (length: number) => string
  }
  readonly register: {
    readonly lead: Readonly<Record<RegisterKind, (count: number) => string>>
    readonly most: string
    readonly initials: string
    readonly otherInitial: string
    readonly filter: string
    readonly filterHint: string
    readonly filterCount: string
    readonly none: string
    readonly map: string
    readonly mapNote: string
    readonly abroad: string
    readonly province: string
  }
  readonly entry: {
    readonly aliases: string
    readonly posts: string
    readonly post: string
    readonly firstPrinted: string
    readonly lastPrinted: string
    /** What the bars of an entry count: articles that name it, that it sent in, that stand in it. */
    readonly timelineText: Readonly<Record<'named' | 'sources' | 'series', (name: string) => string>>
    readonly articles: string
    readonly together: string
    readonly places: string
    readonly organizations: string
    readonly links: string
    readonly within: string
    readonly data: string
    readonly contains: string
    /** Articles that name a place or one in it. */
    readonly inAll: (articles: string) => string
    readonly asTable: string
  }
  readonly about: {
    readonly title: string
    readonly figures: string
    readonly characters: string
    readonly coverage: string
    /** What a reader of the whole should know: the import report's sums. */
    readonly report: string
    readonly corrected: string
    readonly withdrawn: string
    readonly undated: string
    readonly byHand: string
    readonly remarks: string
    readonly remark: string
    readonly times: string
    readonly noRemarks: string
    readonly rights: string
    readonly license: string
    readonly contactText: string
    readonly madeHow: string
    readonly madeHowText: readonly string[]
    /** What the link to the licences of others says. */
    readonly licences: string
  }
  readonly notFound: {
    readonly title: string
    readonly text: string
  }
  readonly redirect: {
    readonly title: string
    readonly text: string
  }
}
