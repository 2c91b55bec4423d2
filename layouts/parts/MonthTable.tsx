import type { CalendarData } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href, urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { daysInMonth, type IsoDate } from '../../src/text/iso-date.ts'
import { weekdayOf } from '../../src/text/weekday.ts'
import { nothingArchived } from './nothing-archived.ts'
import { shadeOf } from './shade.ts'

interface MonthTableProps {
  readonly site: Site
  /** `2024-01`. */
  readonly month: string
  readonly calendar: CalendarData
  /** The most articles of a day on the page, which is shaded darkest. */
  readonly most: number
  /** Its name leads to the month's page. */
  readonly linked?: boolean
}

/** A month of seven columns: how many articles each day has, and what the archive does not hold. */
export function MonthTable(props: MonthTableProps) {
  const { site, month } = props
  const words = wordsOf(site.language)
  const name = words.date.shortMonth(month)
  const count = articlesIn(month, props.calendar)
  return (
    <table class="month">
      <caption>
        {props.linked && hasPage(month, props.calendar) ? (
          <a href={href(urls.month(month), site.pathPrefix)}>{name}</a>
        ) : (
          name
        )}
        {count > 0 && <span class="count">{words.count.articles(count)}</span>}
      </caption>
      <thead>
        <tr>
          {words.date.weekdayShort.map((weekday, index) => (
            <th key={weekday} scope="col" abbr={words.date.weekday(index)}>
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((day) => day)}>
            {week.map((day, index) => (day ? <Day key={day} {...props} day={day} /> : <td key={index} />))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ site, calendar, most, day }: MonthTableProps & { readonly day: IsoDate }) {
  const words = wordsOf(site.language)
  const articles = calendar.days[day] ?? 0
  const told = calendar.told[day] ?? 0
  const number = Number(day.slice(8))
  const says = dayTitle(site, calendar, day)
  if (articles === 0 && told === 0)
    return (
      <td class={isOutside(day, calendar) ? 'outside' : 'none'} title={says}>
        <span>{number}</span>
      </td>
    )
  return (
    <td
      class={[
        articles > 0 ? shadeOf(articles, most) : isOutside(day, calendar) && 'outside',
        told > 0 && 'told',
      ]
        .filter(Boolean)
        .join(' ')}
      title={says}
    >
      <a
        href={href(urls.day(day), site.pathPrefix)}
        aria-label={`${words.date.day(day)}${words.date.says}${says}`}
      >
        {number}
      </a>
    </td>
  )
}

function dayTitle(site: Site, calendar: CalendarData, day: IsoDate): string {
  const words = wordsOf(site.language)
  const articles = calendar.days[day] ?? 0
  const told = calendar.told[day] ?? 0
  const own = articles > 0 ? words.count.articles(articles) : nothingArchived(words, day, calendar.span)
  return told > 0 ? `${own}${words.date.says}${words.dates.told(told)}` : own
}

function isOutside(day: IsoDate, { span }: CalendarData): boolean {
  return !span || day < span.first || day > span.last
}

function articlesIn(month: string, { days }: CalendarData): number {
  return daysOf(month).reduce((sum, day) => sum + (days[day] ?? 0), 0)
}

function hasPage(month: string, { days, told }: CalendarData): boolean {
  return daysOf(month).some((day) => (days[day] ?? 0) + (told[day] ?? 0) > 0)
}

function daysOf(month: string): IsoDate[] {
  const length = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))
  return Array.from({ length }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}` as IsoDate)
}

/** Weeks of seven, Monday first, `undefined` outside the month. */
function weeksOf(month: string): (IsoDate | undefined)[][] {
  const cells: (IsoDate | undefined)[] = daysOf(month)
  const before = weekdayOf(`${month}-01` as IsoDate)
  cells.unshift(...Array<undefined>(before).fill(undefined))
  while (cells.length % 7 !== 0) cells.push(undefined)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
