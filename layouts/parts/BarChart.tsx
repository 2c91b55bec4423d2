import { max } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import type { PeriodCount } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { periodName } from './period-name.ts'

/** Units of the drawing: it is stretched to its column. */
const BAR = 10
const GAP = 2
const HEIGHT = 100
/** Fewer bars than these are not stretched over the whole column. */
const FEW = 7

interface BarChartProps {
  readonly site: Site
  readonly periods: readonly PeriodCount[]
  /** What the picture says, in a sentence. */
  readonly caption: string
}

/** Articles over time, a bar a period; each bar leads to its period, and a table says the same. */
export function BarChart({ site, periods, caption }: BarChartProps) {
  const words = wordsOf(site.language)
  const most = max(periods, (period) => period.articles) ?? 0
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last) return null
  return (
    <figure class={periods.length < FEW ? 'bar-chart few' : 'bar-chart'}>
      <figcaption class="note">{caption}</figcaption>
      <p class="chart-most">{words.count.articles(most)}</p>
      <Bars site={site} periods={periods} most={most} />
      <p class="chart-ends">
        <span>{periodName(words, first.period)}</span>
        <span>{periodName(words, last.period)}</span>
      </p>
      <details class="figures">
        <summary>{words.entry.asTable}</summary>
        <PeriodTable site={site} periods={periods} caption={caption} />
      </details>
    </figure>
  )
}

interface BarsProps {
  readonly site: Site
  readonly periods: readonly PeriodCount[]
  readonly most: number
}

/** For the eye and the mouse; the table is for everybody else. */
function Bars({ site, periods, most }: BarsProps) {
  const words = wordsOf(site.language)
  const height = scaleLinear([0, Math.max(1, most)], [0, HEIGHT])
  return (
    <svg
      class="chart bars"
      viewBox={`0 0 ${periods.length * BAR} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {periods.map(({ period, articles, url }, index) => {
        const tall = Math.round(height(articles) * 10) / 10
        const bar = (
          <>
            <title>{`${periodName(words, period)} ${words.count.articles(articles)}`}</title>
            <rect class="hit" x={index * BAR} y={0} width={BAR} height={HEIGHT} />
            <rect class="bar" x={index * BAR + GAP / 2} y={HEIGHT - tall} width={BAR - GAP} height={tall} />
          </>
        )
        return url ? (
          <a key={period} href={href(url, site.pathPrefix)} tabindex={-1}>
            {bar}
          </a>
        ) : (
          <g key={period}>{bar}</g>
        )
      })}
    </svg>
  )
}

function PeriodTable({ site, periods, caption }: BarChartProps) {
  const words = wordsOf(site.language)
  return (
    <table>
      <caption class="unseen">{caption}</caption>
      <tbody>
        {periods.map(({ period, articles, url }) => (
          <tr key={period}>
            <th scope="row">
              {url ? (
                <a href={href(url, site.pathPrefix)}>{periodName(words, period)}</a>
              ) : (
                periodName(words, period)
              )}
            </th>
            <td class="figure">{articles}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
