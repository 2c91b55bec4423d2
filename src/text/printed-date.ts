import { chineseNumeral } from './chinese-numeral.ts'

/** A day as a text prints it: what is not printed is not there. Nothing is inferred or checked here. */
export interface PrintedDate {
  /** UTF-16 units, end exclusive. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly year?: number
  /** `去年12月30日`: -1; `今年`: 0; `明年`: 1. */
  readonly yearsFromNow?: number
  /** 1 to 12, or whatever else was printed. */
  readonly month?: number
  /** `上月15日`: -1; `本月`: 0. */
  readonly monthsFromNow?: number
  readonly day: number
  /** It is the second day of a range, `2日` of `12月30日至2日` or of `12月30日至1月2日`. */
  readonly endsRange?: true
}

const year = String.raw`\d{4}|[一二三四五六七八九〇○◯零Ｏ]{4}`
const number = String.raw`\d{1,2}|[一二三四五六七八九十廿卅]{1,3}`
const until = String.raw`\s?(?:-|—|–|－|~|～|至|到)\s?`

/** `2021年7月19日`, `7月15日至17日`, `二〇二一年七月十九日`, `去年12月30日`. */
const named = String.raw`(?<![\d.一二三四五六七八九十])(?:(?:(?<year>${year})\s?年\s?)|(?<yearWord>前年|去年|今年|明年|本年)\s?)?(?<month>${number})\s?月\s?(?<day>${number})(?:\s?[日号號]?${until}(?<endDay>${number}))?\s?[日号號]`

/** `2021-07-19`, `2021/7/19`, `2021.7.19`. */
const numeric = String.raw`(?<![\w./:-])(?<numericYear>(?:1[89]|20)\d{2})(?<mark>[-/.])(?<numericMonth>\d{1,2})\k<mark>(?<numericDay>\d{1,2})(?![\d/]|[-.]\d)`

/** `19日`, `15日至17日`, `本月15日`; not `3日内`, `第7日`, `50日元`. */
const bare = String.raw`(?<![\d.．,第近前后后每逢满达约共续期时去来月余多整])(?<monthWord>[本当上下]月)?(?<bareDay>\d{1,2})(?:日?${until}(?<bareEndDay>\d{1,2}))?日(?![元内游龄均线制夜]|以内|之内|以来|左右|后|前)`

const yearWords = new Map(Object.entries({ 前年: -2, 去年: -1, 今年: 0, 本年: 0, 明年: 1 }))
const monthWords = new Map(Object.entries({ 上月: -1, 本月: 0, 当月: 0, 下月: 1 }))

const anyDate = new RegExp(`${named}|${numeric}|${bare}`, 'g')

const between = new RegExp(`^${until}$`)

/** Every date holds one of these, no further than `reach` from its start: the texts between need no closer look. */
const anchor = /[\d一二三四五六七八九十廿卅]\s?[日号號]|\d{4}[-/.]\d/g
const reach = 40

const fullWidthDigit = /[０-９]/
/** Digits, and the marks that part the numbers of a day. */
const fullWidth = /[０-９]|(?<=[０-９])[－／．](?=[０-９])/g

/** Find the days that a text prints, from left to right. A range gives its two ends. Time linear in the text. */
export function findPrintedDates(printed: string): PrintedDate[] {
  const text = fullWidthDigit.test(printed) ? printed.replace(fullWidth, halfWidth) : printed
  const dates: PrintedDate[] = []
  let from = 0
  for (let match = nextDate(text, from); match; match = nextDate(text, from)) {
    addDates(dates, match, text)
    from = anyDate.lastIndex
  }
  return text === printed
    ? dates
    : dates.map((date) => ({ ...date, text: printed.slice(date.start, date.end) }))
}

function halfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0)
}

function nextDate(text: string, from: number): RegExpExecArray | null {
  anchor.lastIndex = from
  const found = anchor.exec(text)
  if (!found) return null
  anyDate.lastIndex = Math.max(from, found.index - reach)
  return anyDate.exec(text)
}

function addDates(dates: PrintedDate[], match: RegExpExecArray, text: string): void {
  const groups: Record<string, string | undefined> = match.groups ?? {}
  const [start, end] = [match.index, match.index + match[0].length]
  const parts = partsOf(groups)
  const endsRange = between.test(text.slice(dates.at(-1)?.end ?? start, start))
  const first = { start, end, text: match[0], ...parts }
  dates.push(endsRange ? { ...first, endsRange } : first)
  const endDay = groups.endDay ?? groups.bareEndDay
  const day = endDay === undefined ? undefined : chineseNumeral(endDay)
  if (day !== undefined) dates.push({ ...first, day, endsRange: true })
}

function partsOf(groups: Record<string, string | undefined>): Omit<PrintedDate, 'start' | 'end' | 'text'> {
  const printedYear = chineseNumeral(groups.year ?? groups.numericYear ?? '')
  const printedMonth = chineseNumeral(groups.month ?? groups.numericMonth ?? '')
  const yearsFromNow = yearWords.get(groups.yearWord ?? '')
  const monthsFromNow = monthWords.get(groups.monthWord ?? '')
  return {
    ...(printedYear !== undefined && { year: printedYear }),
    ...(yearsFromNow !== undefined && { yearsFromNow }),
    ...(printedMonth !== undefined && { month: printedMonth }),
    ...(monthsFromNow !== undefined && { monthsFromNow }),
    day: chineseNumeral(groups.day ?? groups.numericDay ?? groups.bareDay ?? '') ?? 0,
  }
}
