import type { IsoDate } from '../text/iso-date.ts'
import type { Archive, EntryId } from './archive.ts'

/** What an archive holds, day by day, and what it does not. */
export interface Coverage {
  /** Articles by day, for days that have any, ascending. */
  readonly days: ReadonlyMap<IsoDate, number>
  readonly undated: number
  /** Days from one day with articles to the next, as a rule; absent where fewer than two steps tell of one. */
  readonly usualStep?: number
  /** Stretches without articles where the step is more than half as long again as usual, else all; ascending. */
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
    ...(usualStep !== undefined && { usualStep }),
    gaps: steps
      .filter((step) => step.days > 1.5 * (usualStep ?? 1))
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

/** Of fewer steps than these, two gaps can be a tenth. */
const fewSteps = 20
/** Bulletins of workdays skip a weekend: three days where the median is one. */
const longestUsual = 3

/**
 * The ninth decile, but of few steps never the longest, which may be a gap, nor one much longer than the median.
 *
 * @returns `undefined` of fewer than two steps: no rule can be seen
 */
function usualOf(steps: readonly number[]): number | undefined {
  const ascending = [...steps].sort((a, b) => a - b)
  const decile = Math.ceil(ascending.length * 0.9) - 1
  if (ascending.length >= fewSteps) return ascending[decile]
  const most = longestUsual * (ascending[Math.ceil(ascending.length / 2) - 1] ?? 0)
  return ascending.slice(0, Math.min(decile + 1, ascending.length - 1)).findLast((step) => step <= most)
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
