import type { IsoDate } from '../text/iso-date.ts'
import type { Archive, EntryId } from './archive.ts'

/** What an archive holds, day by day, and what it does not. */
export interface Coverage {
  /** Articles by day, for days that have any, ascending. */
  readonly days: ReadonlyMap<IsoDate, number>
  readonly undated: number
  /** Days from one day with articles to the next: nine in ten steps are no longer. */
  readonly usualStep: number
  /** Stretches without articles where the step is more than half as long again as usual, ascending. */
  readonly gaps: readonly Gap[]
  /** Articles by source and year, most first. */
  readonly sources: readonly SourceCoverage[]
  /** Every year from the first to the last, ascending. */
  readonly years: readonly string[]
}

/** A stretch of days without articles, between two that have some. */
export interface Gap {
  /** The last day before and the first day behind that have articles. */
  readonly after: IsoDate
  readonly before: IsoDate
  /** Days without articles. */
  readonly days: number
}

export interface SourceCoverage {
  readonly entry: EntryId
  readonly articles: number
  /** In the order of `Coverage.years`. */
  readonly byYear: readonly number[]
}

/** Measure what an archive holds. */
export function measureCoverage(archive: Archive): Coverage {
  const days = new Map<IsoDate, number>()
  for (const { date } of archive.articles) if (date) days.set(date, (days.get(date) ?? 0) + 1)
  const steps = stepsBetween([...days.keys()])
  const usualStep = usualOf(steps.map((step) => step.days))
  const years = yearsBetween([...days.keys()])
  return {
    days,
    undated: archive.articles.filter(({ date }) => date === undefined).length,
    usualStep,
    gaps: steps
      .filter((step) => step.days > 1.5 * usualStep)
      .map(({ after, before, days: step }) => ({ after, before, days: step - 1 })),
    sources: sourcesByYear(archive, years),
    years,
  }
}

/** Days since 1970-01-01. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000
}

/** @param days - ascending, as the articles of an archive are */
function stepsBetween(days: readonly IsoDate[]): { after: IsoDate; before: IsoDate; days: number }[] {
  return days.flatMap((before, index) => {
    const after = days[index - 1]
    return after === undefined ? [] : { after, before, days: dayNumber(before) - dayNumber(after) }
  })
}

/** The ninth decile; 1 where there is no step. */
function usualOf(steps: readonly number[]): number {
  const ascending = [...steps].sort((a, b) => a - b)
  return ascending[Math.ceil(ascending.length * 0.9) - 1] ?? 1
}

function yearsBetween(days: readonly IsoDate[]): string[] {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return []
  const from = Number(first.slice(0, 4))
  const count = Number(last.slice(0, 4)) - from + 1
  return Array.from({ length: count }, (_, index) => String(from + index).padStart(4, '0'))
}

function sourcesByYear(archive: Archive, years: readonly string[]): SourceCoverage[] {
  const sources = archive.registers.sources.entries.map(({ id, articles }) => {
    const byYear = years.map(() => 0)
    for (const ordinal of articles) {
      const year = years.indexOf(archive.articles[ordinal]?.date?.slice(0, 4) ?? '')
      if (year !== -1) byYear[year] = (byYear[year] ?? 0) + 1
    }
    return { entry: id, articles: articles.length, byYear }
  })
  return sources.sort((a, b) => b.articles - a.articles || (a.entry < b.entry ? -1 : 1))
}
