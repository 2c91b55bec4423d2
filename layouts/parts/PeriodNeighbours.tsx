import type { PeriodCount } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import type { Words } from '../../src/site/words/words.ts'
import { Neighbours } from './Neighbours.tsx'
import { periodName } from './period-name.ts'

interface PeriodNeighboursProps {
  readonly site: Site
  readonly previous: PeriodCount | undefined
  readonly next: PeriodCount | undefined
}

/** The year, month or day before and behind that has something. */
export function PeriodNeighbours({ site, previous, next }: PeriodNeighboursProps) {
  const words = wordsOf(site.language)
  return (
    <Neighbours
      site={site}
      label={words.nav.dates}
      previous={neighbour(words, words.dates.previous, previous)}
      next={neighbour(words, words.dates.next, next)}
    />
  )
}

function neighbour(words: Words, which: (length: number) => string, period: PeriodCount | undefined) {
  return (
    period?.url && {
      which: which(period.period.length),
      label: periodName(words, period.period),
      url: period.url,
    }
  )
}
