import type { CoverageData } from '../../src/site/studies/study-pages.ts'
import { daysInMonth, type IsoDate, isoDate } from '../../src/text/iso-date.ts'
import { weekdayOf } from '../../src/text/weekday.ts'

const cell = 14
const size = 12

interface YearHeatMapProps {
  readonly year: CoverageData['years'][number]
  /** Articles of the busiest day of all years. */
  readonly most: number
  readonly label: string
}

/** The days of a year, a column a week, Monday on top; the more articles a day has, the darker it is. */
export function YearHeatMap({ year, most, label }: YearHeatMapProps) {
  const counts = new Map(year.days)
  const squares = daysOfYear(Number(year.year)).map((day) => ({
    day,
    shade: shadeOf(counts.get(day) ?? 0, most),
  }))
  const first = squares[0] ? weekdayOf(squares[0].day) : 0
  return (
    <svg class="chart heat" viewBox={`0 0 ${54 * cell} ${7 * cell}`} role="img" aria-label={label}>
      {[0, 1, 2, 3, 4, 5].map((shade) => (
        <path key={shade} class={`heat-${shade}`} d={pathOf(shade)} />
      ))}
    </svg>
  )

  /** One path a shade: a square a day would be ten times as long. */
  function pathOf(shade: number): string {
    return squares
      .flatMap((square, index) => (square.shade === shade ? squareAt(index + first) : []))
      .join('')
  }
}

function squareAt(place: number): string {
  return `M${Math.floor(place / 7) * cell} ${(place % 7) * cell}h${size}v${size}h-${size}z`
}

function shadeOf(articles: number, most: number): number {
  return articles === 0 ? 0 : Math.min(5, Math.ceil((5 * articles) / most))
}

function daysOfYear(year: number): IsoDate[] {
  return Array.from({ length: 12 }, (_, month) => month + 1).flatMap((month) =>
    Array.from({ length: daysInMonth(year, month) }, (_, day) => isoDate(year, month, day + 1) ?? []).flat(),
  )
}
