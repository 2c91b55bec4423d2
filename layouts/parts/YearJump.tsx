import type { PeriodCount } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { PeriodList } from './PeriodList.tsx'

interface YearJumpProps {
  readonly site: Site
  readonly years: readonly PeriodCount[]
}

/** The years of a long list, each a link to the page where it begins. */
export function YearJump({ site, years }: YearJumpProps) {
  if (years.length < 2) return null
  return (
    <nav class="year-jump" aria-label={wordsOf(site.language).pager.years}>
      <PeriodList site={site} periods={years} />
    </nav>
  )
}
