import { recordLanguage } from '../../src/site/content-language.ts'
import type { ArticleSummary } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href, urls, yearAnchor } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import type { IsoDate } from '../../src/text/iso-date.ts'
import { DayNumeral } from './DayNumeral.tsx'

interface YearListProps {
  readonly site: Site
  /** Newest first. */
  readonly items: readonly ArticleSummary[]
}

/** Articles by year, the year large in the margin and the day before each headline. */
export function YearList({ site, items }: YearListProps) {
  return (
    <ol class="days by-year">
      {groupByYear(items).map(({ year, articles }) => (
        <li key={year} class="hang" {...(year !== '' && { id: yearAnchor(year) })}>
          <p class="day-mark">
            <YearLabel site={site} year={year} />
          </p>
          <ol class="list dated">
            {articles.map((item, index) => (
              <li key={item.url}>
                <Day site={site} date={item.date} repeated={articles[index - 1]?.date === item.date} />
                <p class="headline" {...recordLanguage(site)}>
                  <a href={href(item.url, site.pathPrefix)}>{item.title}</a>
                </p>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

function YearLabel({ site, year }: { readonly site: Site; readonly year: string }) {
  const { date } = wordsOf(site.language)
  return year === '' ? (
    date.undated
  ) : (
    <a href={href(urls.year(year), site.pathPrefix)}>
      <DayNumeral name={date.year(year)} numeral={Number(year)} />
    </a>
  )
}

interface DayProps {
  readonly site: Site
  readonly date: IsoDate | undefined
  /** The article above has the same day: it is said to those who hear it alone. */
  readonly repeated: boolean
}

function Day({ site, date, repeated }: DayProps) {
  if (date === undefined) return null
  const day = wordsOf(site.language).date.short(date)
  return (
    <p class="meta">
      {repeated ? (
        <time class="unseen" dateTime={date}>
          {day}
        </time>
      ) : (
        <a href={href(urls.day(date), site.pathPrefix)}>
          <time dateTime={date}>{day}</time>
        </a>
      )}
    </p>
  )
}

function groupByYear(items: readonly ArticleSummary[]): { year: string; articles: ArticleSummary[] }[] {
  const groups: { year: string; articles: ArticleSummary[] }[] = []
  for (const item of items) {
    const year = item.date?.slice(0, 4) ?? ''
    const last = groups.at(-1)
    if (last?.year === year) last.articles.push(item)
    else groups.push({ year, articles: [item] })
  }
  return groups
}
