import type { IsoDate } from '../text/iso-date.ts'
import type { Archive, ArchivedArticle } from './archive.ts'

/** The archive by day. */
export interface Calendar {
  /** Days with something, ascending. */
  readonly days: ReadonlyMap<IsoDate, CalendarDay>
  /** The years and months of these days. */
  readonly periods: ReadonlySet<string>
  /** The first and the last day of report; absent where no article has a date. */
  readonly span?: { readonly first: IsoDate; readonly last: IsoDate }
}

/** Ordinals of articles. */
export interface CalendarDay {
  /** Those that report on this day, as they were filed: by bulletin, then line. */
  readonly articles: readonly number[]
  /** Those of other days that tell of it, ascending. */
  readonly told: readonly number[]
}

/** Order an archive by day: when it was reported, and what days the texts tell of. */
export function calendarOf({ articles }: Archive): Calendar {
  const days = new Map<IsoDate, { articles: number[]; told: number[] }>()
  const dayAt = (date: IsoDate) => {
    const day = days.get(date) ?? { articles: [], told: [] }
    days.set(date, day)
    return day
  }
  for (const { ordinal, date, events } of articles) {
    if (date !== undefined) dayAt(date).articles.push(ordinal)
    for (const event of new Set(events)) if (event !== date) dayAt(event).told.push(ordinal)
  }
  for (const day of days.values()) day.articles.sort((a, b) => byPrint(articles[a], articles[b]))
  const sorted = new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1)))
  const reported = [...sorted].filter(([, day]) => day.articles.length > 0).map(([date]) => date)
  const [first, last] = [reported[0], reported.at(-1)]
  const periods = new Set([...sorted.keys()].flatMap((date) => [date.slice(0, 4), date.slice(0, 7)]))
  return { days: sorted, periods, ...(first && last && { span: { first, last } }) }
}

/** Articles that stand in no bulletin come last, in the archive's order: the sort is stable. */
function byPrint(a: ArchivedArticle | undefined, b: ArchivedArticle | undefined): number {
  const [left, right] = [a?.bulletin[0], b?.bulletin[0]]
  if (!left || !right) return Number(!left) - Number(!right)
  if (left.file !== right.file) return left.file < right.file ? -1 : 1
  return left.lines.first - right.lines.first
}
