import type { Site } from '../../src/site/site.ts'
import type { CoverageData } from '../../src/site/studies/study-pages.ts'
import { href, urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { daysInMonth, type IsoDate, isoDate } from '../../src/text/iso-date.ts'
import { weekdayOf } from '../../src/text/weekday.ts'
import { heatOf } from './heat-scale.ts'

const cell = 14
const size = 12
/** Room for the weekdays at the left and the months above. */
const left = 20
const top = 18

interface YearHeatMapProps {
  readonly site: Site
  readonly year: CoverageData['years'][number]
  /** From `heatScale`, of all years. */
  readonly scale: readonly number[]
  readonly label: string
  /** The archive's first and last day: those outside are left blank, not shown as missing. */
  readonly from: IsoDate
  readonly to: IsoDate
}

/**
 * The days of a year, a column a week, Monday on top; the more articles a day has, the darker it is. An archive's first
 * year begins with its first month: on a phone, which shows a part, nothing would be seen of it.
 */
export function YearHeatMap({ site, year, scale, label, from, to }: YearHeatMapProps) {
  const counts = new Map(year.days)
  const days = daysOfYear(Number(year.year))
  const begins = days.find((day) => day.slice(0, 7) === from.slice(0, 7)) ?? days[0]
  const first = begins ? weekdayOf(begins) - days.indexOf(begins) : 0
  const shades = days.map((day) => heatOf(counts.get(day) ?? 0, scale))
  const placeOf = (day: IsoDate) => days.indexOf(day) + first
  return (
    <svg class="chart heat" viewBox={`0 0 ${left + 54 * cell} ${top + 7 * cell}`}>
      <title>{label}</title>
      <Weekdays site={site} />
      <Months site={site} year={year} placeOf={placeOf} />
      {[0, ...scale.map((_, index) => index + 1)].map((shade) => (
        <path key={shade} class={`heat-${shade}`} d={pathOf(shade)} />
      ))}
    </svg>
  )

  /** One path a shade: a square a day would be ten times as long. */
  function pathOf(shade: number): string {
    return days
      .map((day, index) =>
        shades[index] === shade && day >= from && day <= to ? squareAt(index + first) : '',
      )
      .join('')
  }
}

/** Every other one, for room. */
function Weekdays({ site }: Pick<YearHeatMapProps, 'site'>) {
  return (
    <g class="weekdays">
      {wordsOf(site.language).date.weekdayShort.map((name, weekday) =>
        weekday % 2 === 0 ? (
          <text key={name} x={left - 5} y={top + weekday * cell + size - 2}>
            {name}
          </text>
        ) : null,
      )}
    </g>
  )
}

interface MonthsProps extends Pick<YearHeatMapProps, 'site' | 'year'> {
  /** The place of a day in the grid, counted down the weeks; below 0 before its first month. */
  readonly placeOf: (day: IsoDate) => number
}

/** The months' names above the week of their first day; those with articles lead to their pages. */
function Months({ site, year, placeOf }: MonthsProps) {
  const words = wordsOf(site.language)
  return (
    <>
      {year.months.map((articles, index) => {
        const first = isoDate(Number(year.year), index + 1, 1)
        if (!first || placeOf(first) < 0) return null
        const month = first.slice(0, 7)
        const name = (
          <text x={left + Math.floor(placeOf(first) / 7) * cell} y={top - 7}>
            {words.date.shortMonth(month)}
          </text>
        )
        return articles > 0 ? (
          <a key={month} href={href(urls.month(month), site.pathPrefix)} aria-label={words.date.month(month)}>
            {name}
          </a>
        ) : (
          <g key={month}>{name}</g>
        )
      })}
    </>
  )
}

function squareAt(place: number): string {
  return `M${left + Math.floor(place / 7) * cell} ${top + (place % 7) * cell}h${size}v${size}h-${size}z`
}

function daysOfYear(year: number): IsoDate[] {
  return Array.from({ length: 12 }, (_, month) => month + 1).flatMap((month) =>
    Array.from({ length: daysInMonth(year, month) }, (_, day) => isoDate(year, month, day + 1) ?? []).flat(),
  )
}
