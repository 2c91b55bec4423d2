import type { PeriodCount } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href, yearAnchor } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'

interface YearJumpProps {
  readonly site: Site
  readonly years: readonly PeriodCount[]
}

/** The years of a long list, each a link to where it begins. */
export function YearJump({ site, years }: YearJumpProps) {
  if (years.length < 2) return null
  const words = wordsOf(site.language)
  return (
    <nav class="year-jump" aria-label={words.pager.years}>
      <ul class="names periods">
        {years.map(
          ({ period, url, articles }) =>
            url && (
              <li key={period}>
                <a href={`${href(url, site.pathPrefix)}#${yearAnchor(period)}`}>{words.date.year(period)}</a>
                <span class="count">{words.count.number(articles)}</span>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}
