import type { Calendar, CalendarDay } from '../../archive/calendar.ts'
import { groupBy } from '../../text/group-by.ts'
import type { IsoDate } from '../../text/iso-date.ts'
import { listPages, page } from '../lists.ts'
import type {
  CalendarData,
  DayData,
  MonthData,
  Page,
  PeriodCount,
  Span,
  YearData,
  YearsData,
} from '../page.ts'
import type { PlanOptions } from '../plan-pages.ts'
import type { Summaries } from '../summaries.ts'
import { urls } from '../url.ts'
import { countsByPeriod, type Neighbours, PeriodOrder } from './periods.ts'

/** The most named people and places of a year. */
const namesOfYear = 30
/** Headlines on a month's page; what is beyond stands on the pages of its days. */
const headlinesOfMonth = 600
const toldAtMost = 100

/** All years, and each year, month and day that was reported on or that a text tells of. */
export function datePages(summaries: Summaries, { pageSize }: PlanOptions): Page[] {
  const { calendar } = summaries.views
  const byYear = groupDays(calendar, 4)
  const byMonth = groupDays(calendar, 7)
  const order = new PeriodOrder(calendar)
  return [
    page('years', urls.years, () => yearsData(calendar)),
    ...[...byYear].map(([year, days]) =>
      page('year', urls.year(year), () => yearData(year, days, order.around(year), summaries)),
    ),
    ...[...byMonth].map(([month, days]) =>
      page('month', urls.month(month), () => monthData(month, days, order.around(month), summaries)),
    ),
    ...[...calendar.days].flatMap(([date, day]) => dayPages(date, day, order, summaries, pageSize)),
  ]
}

type Days = readonly (readonly [IsoDate, CalendarDay])[]

function yearsData(calendar: Calendar): YearsData {
  const years = countsByPeriod(calendar, 4)
  const months = countsByPeriod(calendar, 7)
  return {
    years: years
      .filter(({ articles }) => articles > 0)
      .reverse()
      .map((year) => ({ ...year, months: monthsOf(year.period, months) })),
    told: years.filter(({ articles }) => articles === 0).reverse(),
    ...(calendar.span && { span: calendar.span }),
  }
}

function monthsOf(year: string, months: readonly PeriodCount[]): PeriodCount[] {
  return Array.from({ length: 12 }, (_, index) => {
    const period = `${year}-${String(index + 1).padStart(2, '0')}`
    return months.find((month) => month.period === period) ?? { period, articles: 0 }
  })
}

function yearData(year: string, days: Days, neighbours: Neighbours, summaries: Summaries): YearData {
  const ordinals = days.flatMap(([, day]) => day.articles)
  const most = (kind: 'people' | 'places') =>
    summaries.views.companions
      .mostNamed(kind, ordinals, namesOfYear)
      .map(({ entry, articles }) => summaries.entry(entry, articles))
  return {
    year,
    articles: ordinals.length,
    people: most('people'),
    places: most('places'),
    ...calendarData(year, days, neighbours, summaries),
  }
}

function monthData(month: string, days: Days, neighbours: Neighbours, summaries: Summaries): MonthData {
  const ordinals = days.flatMap(([, day]) => day.articles)
  const aDay = Math.max(1, Math.floor(headlinesOfMonth / Math.max(1, days.length)))
  const shown =
    ordinals.length > headlinesOfMonth ? days.flatMap(([, day]) => day.articles.slice(0, aDay)) : ordinals
  return {
    month,
    articles: ordinals.length,
    items: shown.map((ordinal) => summaries.articleAt(ordinal)),
    ...calendarData(month, days, neighbours, summaries),
  }
}

function calendarData(
  period: string,
  days: Days,
  neighbours: Neighbours,
  summaries: Summaries,
): CalendarData {
  const span = spanSeenFrom(period, summaries)
  const count = (key: keyof CalendarDay) =>
    Object.fromEntries(
      days.filter(([, day]) => day[key].length > 0).map(([date, day]) => [date, day[key].length]),
    )
  return { days: count('articles'), told: count('told'), ...(span && { span }), ...neighbours }
}

function dayPages(
  date: IsoDate,
  day: CalendarDay,
  order: PeriodOrder,
  summaries: Summaries,
  pageSize: number,
): Page[] {
  const frame = () => {
    const span = spanSeenFrom(date, summaries)
    return { date, articles: day.articles.length, ...(span && { span }), ...order.around(date) }
  }
  // A day's articles in the order of print: the list is turned, so that its pages show them as they were filed.
  const filed = day.articles.toReversed()
  return listPages(urls.day(date), filed, pageSize).map(({ url, items, ...list }) => {
    const told = list.newest ? day.told.slice(-toldAtMost) : []
    const bulletins = () => (list.newest ? bulletinsOf(items, summaries) : [])
    return page(
      'day',
      url,
      (): DayData => ({
        ...list,
        ...frame(),
        items: items.flatMap((ordinal) => {
          const article = summaries.archive.articles[ordinal]
          return article ? [summaries.opened(article)] : []
        }),
        bulletins: bulletins(),
        told: told.map((ordinal) => summaries.articleAt(ordinal)),
      }),
      () =>
        JSON.stringify([
          list,
          frame(),
          items.map((ordinal) => summaries.marks.whole(ordinal)),
          bulletins(),
          told.map((ordinal) => summaries.marks.shown(ordinal)),
        ]),
    )
  })
}

/**
 * The archive's span as far as a year, a month or a day can tell: where it ends later, at the end of the period.
 * So the next bulletin does not change the pages of the past.
 */
function spanSeenFrom(period: string, { views }: Summaries): Span | undefined {
  const { span } = views.calendar
  if (span === undefined) return undefined
  const first = `${period}-01-01`.slice(0, 10) as IsoDate
  const last = `${period}${'-12-31'.slice(period.length - 10)}`.slice(0, 10) as IsoDate
  return { first: inOrder(span.first, first)[1], last: inOrder(span.last, last)[0] }
}

function inOrder(a: IsoDate, b: IsoDate): readonly [earlier: IsoDate, later: IsoDate] {
  return a < b ? [a, b] : [b, a]
}

function bulletinsOf(ordinals: readonly number[], summaries: Summaries) {
  const files = new Set(
    ordinals.flatMap(
      (ordinal) => summaries.archive.articles[ordinal]?.bulletin.map(({ file }) => file) ?? [],
    ),
  )
  return [...files].flatMap((file) => {
    const bulletin = summaries.bulletinOf(file)
    return bulletin ? [summaries.bulletin(bulletin)] : []
  })
}

/** Days by the first characters of their date: years, months. */
function groupDays({ days }: Calendar, length: number): Map<string, [IsoDate, CalendarDay][]> {
  return groupBy(days, ([date]) => date.slice(0, length))
}
