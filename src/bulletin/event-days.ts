import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import { type IsoDate, isoDate } from '../text/iso-date.ts'
import { findPrintedDates, type PrintedDate } from '../text/printed-date.ts'
import type { Block, EventDay, Seam } from './bulletin.ts'

/** News tells more of what was than of what comes: a day without its year lies in this window about the report. */
const daysBack = 300
const daysAhead = 65
/** A day without its month lies at most so many days ahead of the report. */
const bareDaysAhead = 3
/** A day so few days before the report is what it tells of, also where it goes on `将`: `15日将预期上调`. */
const justBefore = 7

/** `30日至2日`: a range that names a month once runs no further into the next. */
const longestOverMonths = 15

/** A day and whether its year or month was inferred. */
interface ResolvedDay {
  readonly date: IsoDate
  readonly inferred: boolean
}

/** The day that was named before in the same sentence: later ones lean on it. */
interface Sentence {
  readonly end: number
  readonly date: IsoDate
  readonly hasYear: boolean
}

/**
 * Find the days that an item tells of, in order, each once. Days that no calendar has are reported, never rolled over.
 *
 * @param reported - the report's day: a day printed without its year is taken next to it
 */
export function findEventDays(
  file: VFile,
  blocks: readonly Block[],
  reported: IsoDate | undefined,
): readonly EventDay[] {
  const days = new Map<IsoDate, EventDay>()
  for (const block of blocks)
    for (const part of textsOf(block))
      for (const day of daysOfText(file, part, reported)) if (!days.has(day.date)) days.set(day.date, day)
  return days.size === 0 ? noDays : [...days.values()]
}

const noDays: readonly EventDay[] = []

/** A text, the line that it begins on, and where further ones begin in it. */
interface PlacedText {
  readonly text: string
  readonly line: number
  readonly seams?: readonly Seam[] | undefined
}

function textsOf(block: Block): readonly PlacedText[] {
  const { first } = block.lines
  if (block.kind === 'table')
    return block.cells.flatMap((row, index) => row.map((text) => ({ text, line: rowLine(block, index) })))
  if ('rows' in block) return block.rows.map((text, index) => ({ text, line: block.starts[index] ?? first }))
  return [{ text: block.text, line: first, seams: block.seams }]
}

/** The line under a table's head may be a rule: rows are counted from the end. */
function rowLine({ lines, cells }: Extract<Block, { kind: 'table' }>, index: number): number {
  return index === 0 ? lines.first : Math.max(lines.first, lines.last - cells.length + 1 + index)
}

function lineAt({ line, seams = [] }: PlacedText, at: number): number {
  return seams.findLast((seam) => seam.at <= at)?.line ?? line
}

function daysOfText(file: VFile, part: PlacedText, reported: IsoDate | undefined): EventDay[] {
  const { text } = part
  const days: EventDay[] = []
  let before: Sentence | undefined
  for (const printed of findPrintedDates(text)) {
    if (before && /[。！？]/.test(text.slice(before.end, printed.start))) before = undefined
    const read = resolveDay(printed, { reported, before, isAhead: isAhead(text, printed) })
    const day = inOrder(read, printed, before)
    const line = lineAt(part, printed.start)
    if (day === 'impossible') reportImpossible(file, printed, line)
    if (day === 'impossible' || day === undefined) continue
    const { date, inferred } = day
    days.push({ date, inferred, line, text: printed.text })
    before = {
      end: printed.end,
      date,
      hasYear: printed.year !== undefined || before?.hasYear === true,
    }
  }
  return days
}

function reportImpossible(file: VFile, { text }: PrintedDate, line: number): void {
  report(
    file,
    'date-impossible',
    { line },
    `Unexpected day \`${text}\`, expected one of the calendar, look it up in the original`,
  )
}

/** What a day without its year or month is taken from. */
interface Surroundings {
  readonly reported: IsoDate | undefined
  readonly before: Sentence | undefined
  /** The text says that the day is still to come. */
  readonly isAhead: boolean
}

/** `19日还将举办`, `将于25日闭馆`. */
function isAhead(text: string, { start, end }: PrintedDate): boolean {
  return (
    /^[还也又即]?将/.test(text.slice(end, end + 2)) ||
    /[将拟定]于$/.test(text.slice(Math.max(0, start - 2), start))
  )
}

function resolveDay(
  printed: PrintedDate,
  surroundings: Surroundings,
): ResolvedDay | 'impossible' | undefined {
  const { year, month, day } = printed
  if (month === undefined) return day < 1 || day > 31 ? undefined : withMonth(printed, surroundings)
  if (month < 1 || month > 12 || day < 1 || !isoDate(2000, month, day)) return 'impossible'
  if (year !== undefined) return resolved(isoDate(year, month, day), false) ?? 'impossible'
  return withYear(printed, month, surroundings)
}

/**
 * `去年12月30日`, the year named before in the sentence, else the year that brings the day next to the report. Only `2月29日`
 * is in no such year.
 */
function withYear(
  { yearsFromNow, day }: PrintedDate,
  month: number,
  { reported, before }: Surroundings,
): ResolvedDay | 'impossible' | undefined {
  if (yearsFromNow !== undefined && reported)
    return resolved(isoDate(yearOf(reported) + yearsFromNow, month, day), true) ?? 'impossible'
  if (before?.hasYear) return resolved(isoDate(yearOf(before.date), month, day), true) ?? 'impossible'
  if (!reported) return undefined
  const years = [yearOf(reported), yearOf(reported) - 1, yearOf(reported) + 1]
  const near = years
    .map((year) => isoDate(year, month, day))
    .find((date) => date && isBetween(date, reported, -daysBack, daysAhead))
  return resolved(near, true) ?? 'impossible'
}

/**
 * `本月15日`, the month named before in the sentence, else the last day of that number before the report, or the next where
 * it is still to come.
 */
function withMonth(
  { monthsFromNow, day }: PrintedDate,
  { reported, before, isAhead: isToCome }: Surroundings,
): ResolvedDay | undefined {
  if (monthsFromNow !== undefined) return reported && resolved(dayInMonth(reported, monthsFromNow, day), true)
  if (before) return resolved(dayInMonth(before.date, 0, day), true)
  if (!reported) return undefined
  const dates = [1, 0, -1].map((months) => dayInMonth(reported, months, day))
  const within = (least: number, most: number) => (date?: IsoDate) =>
    date !== undefined && isBetween(date, reported, least, most)
  const coming = isToCome && !dates.some(within(-justBefore, 0)) ? dates.findLast(within(0, 31)) : undefined
  return resolved(coming ?? dates.find(within(-31, bareDaysAhead)), true)
}

/** A range that runs over the turn of a month or a year does not end before it begins: `12月30日至1月2日`, `30日至2日`. */
function inOrder(
  day: ReturnType<typeof resolveDay>,
  { endsRange, start, day: number }: PrintedDate,
  before: Sentence | undefined,
): ReturnType<typeof resolveDay> {
  if (!endsRange || !before || day === undefined || day === 'impossible' || day.date >= before.date)
    return day
  const isOneMonth = before.end > start
  const moved = dayInMonth(day.date, isOneMonth ? 1 : 12, number)
  const isNear = moved !== undefined && isBetween(moved, before.date, 0, isOneMonth ? longestOverMonths : 365)
  return isNear ? { date: moved, inferred: true } : day
}

function resolved(date: IsoDate | undefined, inferred: boolean): ResolvedDay | undefined {
  return date && { date, inferred }
}

function dayInMonth(from: IsoDate, months: number, day: number): IsoDate | undefined {
  const count = yearOf(from) * 12 + Number(from.slice(5, 7)) - 1 + months
  return isoDate(Math.floor(count / 12), (count % 12) + 1, day)
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}

function isBetween(date: IsoDate, from: IsoDate, least: number, most: number): boolean {
  const days = (Date.parse(date) - Date.parse(from)) / 86_400_000
  return days >= least && days <= most
}
