import type { Calendar } from '../../archive/calendar.ts'
import { countPeriods, countYears } from '../../archive/periods.ts'
import type { IsoDate } from '../../text/iso-date.ts'
import { page } from '../lists.ts'
import type { AboutData, Care, Figures, FrontData, NameLink, Page, SearchData, TextData } from '../page.ts'
import type { PlanOptions } from '../plan-pages.ts'
import type { Summaries } from '../summaries.ts'
import { urls } from '../url.ts'
import { linkPeriods } from './periods.ts'
import { provinceCounts } from './registers.ts'

/** The names that the front page shows, of the latest articles. */
const namesInTheNews = 24
const latestArticles = 200
/** Bars of the front page's chart. */
const latestMonths = 36

/** Pages that every site has once: front, 404, about, and the other hand-written ones. */
export function singlePages(summaries: Summaries, { texts, remarks }: PlanOptions): Page[] {
  return [
    page('front', urls.front, () => frontData(summaries)),
    page('not-found', urls.notFound, () => ({})),
    page('about', urls.text('about'), () => aboutData(texts.get('about'), remarks, summaries)),
    ...[...texts]
      .filter(([name]) => name !== 'about')
      .map(([name, text]) => page('text', urls.text(name), () => text)),
  ]
}

/** The search page; it names the index's folders. */
export function searchPage(search: SearchData): Page {
  return page('search', urls.search, () => search)
}

function frontData(summaries: Summaries): FrontData {
  const { articles } = summaries.archive
  const { calendar } = summaries.views
  const dates = datesOf(summaries)
  const latest = articles.slice(-latestArticles)
  const [first, last] = [latest.find(({ date }) => date !== undefined)?.date, dates.at(-1)]
  const ordinals = latest.map(({ ordinal }) => ordinal)
  const most = (kind: 'people' | 'places' | 'organizations'): NameLink[] =>
    summaries.views.companions
      .mostNamed(kind, ordinals, namesInTheNews)
      .map(({ entry, articles: count }) => summaries.entry(entry, count))
  return {
    ...newestBulletin(summaries),
    figures: figuresOf(summaries),
    ...chartedMonths(dates, calendar),
    years: linkPeriods(countYears(dates), calendar).reverse(),
    ...(first && last && { lately: { first, last } }),
    people: most('people'),
    places: most('places'),
    organizations: most('organizations'),
    provinces: provinceCounts(summaries),
  }
}

/** Articles of the newest issue whose beginnings the front page may print: the lead, and one among the next three. */
const opened = 4

function newestBulletin(summaries: Summaries): Pick<FrontData, 'newest'> {
  const bulletin = summaries.archive.bulletins.at(-1)
  if (bulletin === undefined) return {}
  const articles = summaries.articlesOf(bulletin)
  return {
    newest: {
      ...summaries.bulletin(bulletin),
      items: articles.map((article, index) =>
        index < opened ? summaries.opened(article) : summaries.article(article),
      ),
    },
  }
}

function aboutData(
  text: TextData | undefined,
  remarks: ReadonlyMap<string, number>,
  summaries: Summaries,
): AboutData {
  const { sources, series } = summaries.archive.registers
  return {
    title: text?.title ?? '',
    html: text?.html ?? '',
    figures: figuresOf(summaries),
    years: linkPeriods(countPeriods(datesOf(summaries)), summaries.views.calendar),
    sources: sources.entries.slice(0, namesInTheNews).map((entry) => summaries.entry(entry)),
    series: series.entries.map((entry) => summaries.entry(entry)),
    care: careOf(summaries),
    remarks: [...remarks].map(([rule, count]) => ({ rule, count })),
  }
}

function careOf({ archive: { articles, withdrawn } }: Summaries): Care {
  return {
    corrected: articles.filter(({ corrections }) => corrections.length > 0).length,
    withdrawn: withdrawn.length,
    undated: articles.filter(({ date }) => date === undefined).length,
    byHand: articles.filter(({ bulletin }) => bulletin.length === 0).length,
  }
}

function figuresOf({ views }: Summaries): Figures {
  const { span } = views.calendar
  return { ...views.figures, ...(span && { span }) }
}

/** Ascending. */
function datesOf({ archive }: Summaries): IsoDate[] {
  return archive.articles.flatMap(({ date }) => date ?? [])
}

function chartedMonths(dates: readonly IsoDate[], calendar: Calendar): Pick<FrontData, 'months' | 'latest'> {
  const latest = sinceMonths(dates, latestMonths)
  return {
    months: linkPeriods(countPeriods(latest), calendar),
    ...(latest.length < dates.length && { latest: latestMonths }),
  }
}

/** The days of the last so many months. */
function sinceMonths(dates: readonly IsoDate[], months: number): IsoDate[] {
  const last = dates.at(-1)
  if (last === undefined) return []
  const from = Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - months
  return dates.filter((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) > from)
}
