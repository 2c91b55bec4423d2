import type { PeriodCount } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { periodName } from './period-name.ts'

interface PeriodListProps {
  readonly site: Site
  readonly periods: readonly PeriodCount[]
}

/** Years or months as links, each with its articles. */
export function PeriodList({ site, periods }: PeriodListProps) {
  const words = wordsOf(site.language)
  return (
    <ul class="names periods">
      {periods.map(({ period, url, articles }) => (
        <li key={period}>
          {url ? (
            <a href={href(url, site.pathPrefix)}>{periodName(words, period)}</a>
          ) : (
            <span>{periodName(words, period)}</span>
          )}
          {articles > 0 && <span class="count">{words.count.number(articles)}</span>}
        </li>
      ))}
    </ul>
  )
}
