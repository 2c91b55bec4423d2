import { scaleLinear } from 'd3-scale'
import type { PeriodCount } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { periodName } from './period-name.ts'

/** Height of the tallest bar, in rem. */
const TALLEST = 7
/** As many bars have their number above and their name below; of more, the first of each year is named. */
const LABELLED = 14
/** As many years stand beside each other on a phone. */
const MOST_NAMES = 10
/** Fewer are not stretched over the whole column. */
const FEW = 7

interface PeriodBarsProps {
  readonly site: Site
  readonly periods: readonly PeriodCount[]
  /** What the tallest bar stands for, where several charts are compared. */
  readonly most: number
  /** A table beside them says the same: they are passed over by keyboard and screen reader. */
  readonly silent?: boolean
}

/** A bar a year or month, as tall as it has articles, each a link. */
export function PeriodBars({ site, periods, most, silent }: PeriodBarsProps) {
  const few = periods.length <= LABELLED
  const labelled = labelledOf(periods)
  return (
    <ol class={barsClass(periods.length)} {...(silent && { 'aria-hidden': 'true' as const })}>
      {periods.map((period, index) => {
        const named = few || labelled.has(index)
        return (
          <li key={period.period} {...(!few && named && { class: 'named' })}>
            <Bar site={site} period={period} most={most} few={few} named={named} silent={silent === true} />
          </li>
        )
      })}
    </ol>
  )
}

function barsClass(bars: number): string {
  return bars < FEW ? 'bars few' : bars > LABELLED ? 'bars many' : 'bars'
}

interface BarProps {
  readonly site: Site
  readonly period: PeriodCount
  readonly most: number
  readonly few: boolean
  readonly named: boolean
  readonly silent: boolean
}

function Bar({ site, period, most, few, named, silent }: BarProps) {
  const words = wordsOf(site.language)
  const { articles, url } = period
  const label = (
    <span class="label">
      {named &&
        (few && period.period.length > 4 ? words.date.shortMonth(period.period) : period.period.slice(0, 4))}
    </span>
  )
  // A picture needs no bar of nothing; a period without articles may have a page: others tell of it.
  if (articles === 0 && (silent || !url)) return label
  const height = scaleLinear([0, Math.max(1, most)], [0, TALLEST])(articles).toFixed(2)
  const bar = (
    <>
      {few && <span class="value">{articles > 0 && words.count.number(articles)}</span>}
      <svg class="bar" width="100%" height={`${height}rem`} aria-hidden="true">
        <rect width="100%" height="100%" />
      </svg>
      {label}
    </>
  )
  if (!url) return <span class="none">{bar}</span>
  return (
    <a
      href={href(url, site.pathPrefix)}
      title={`${periodName(words, period.period)}${words.date.says}${words.count.articles(articles)}`}
      {...(silent && { tabindex: -1 })}
    >
      {bar}
    </a>
  )
}

/** The bars that are named: from the last on, as many as have room for their name up to the next one. */
function labelledOf(periods: readonly PeriodCount[]): ReadonlySet<number> {
  const room = Math.ceil(periods.length / MOST_NAMES)
  const labelled = new Set<number>()
  let next = periods.length
  for (let index = periods.length - 1; index >= 0; index -= 1)
    if (isNamed(periods, index) && next - index >= room) {
      labelled.add(index)
      next = index
    }
  return labelled
}

/** Of months the first of each year, of years each fifth. */
function isNamed(periods: readonly PeriodCount[], index: number): boolean {
  const year = (at: number) => periods[at]?.period.slice(0, 4)
  return periods[index]?.period.length === 4
    ? index % 5 === 0
    : index === 0 || year(index) !== year(index - 1)
}
