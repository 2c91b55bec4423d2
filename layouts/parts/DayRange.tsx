import type { Site } from '../../src/site/site.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import type { IsoDate } from '../../src/text/iso-date.ts'
import { Terms } from './Headline.tsx'

interface DayRangeProps {
  readonly site: Site
  readonly first: IsoDate
  readonly last: IsoDate
}

/** From a day to a day, neither broken at a line's end. */
export function DayRange({ site, first, last }: DayRangeProps) {
  const { day, range } = wordsOf(site.language).date
  const days = [day(first), day(last)] as const
  return <Terms text={range(...days)} days={days} />
}
