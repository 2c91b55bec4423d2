import { max } from 'd3-array'
import type { PeriodCount } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { PeriodBars } from './PeriodBars.tsx'
import { periodName } from './period-name.ts'

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
  if (periods.length === 0) return null
  return (
    <figure class="bar-chart">
      <figcaption class="note">{caption}</figcaption>
      <PeriodBars site={site} periods={periods} most={most} silent />
      <details class="figures">
        <summary>{words.entry.asTable}</summary>
        <PeriodTable site={site} periods={periods} caption={caption} />
      </details>
    </figure>
  )
}

/** What has none is not worth a line. */
const hasArticles = ({ articles }: PeriodCount) => articles > 0

function PeriodTable({ site, periods, caption }: BarChartProps) {
  const words = wordsOf(site.language)
  return (
    <table>
      <caption class="unseen">{caption}</caption>
      <tbody>
        {periods.filter(hasArticles).map(({ period, articles, url }) => (
          <tr key={period}>
            <th scope="row">
              {url ? (
                <a href={href(url, site.pathPrefix)}>{periodName(words, period)}</a>
              ) : (
                periodName(words, period)
              )}
            </th>
            <td class="figure">{words.count.number(articles)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
