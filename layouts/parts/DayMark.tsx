import type { Site } from '../../src/site/site.ts'
import { href, urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import type { IsoDate } from '../../src/text/iso-date.ts'
import { weekdayOf } from '../../src/text/weekday.ts'
import { DayNumeral } from './DayNumeral.tsx'

interface DayMarkProps {
  readonly site: Site
  readonly date: IsoDate | undefined
  /** The year is known from the page. */
  readonly short?: boolean
  /** It heads a part of the page. */
  readonly heading?: boolean
}

/** The day on which the record beside it hangs: its number large in the margin, with the weekday. */
export function DayMark({ site, date, short, heading }: DayMarkProps) {
  const words = wordsOf(site.language).date
  const Mark = heading ? 'h2' : 'p'
  if (date === undefined) return <Mark class="day-mark undated">{words.undated}</Mark>
  const name = short ? words.short(date) : words.day(date)
  return (
    <Mark class="day-mark">
      <a href={href(urls.day(date), site.pathPrefix)}>
        <time dateTime={date}>
          <DayNumeral name={name} numeral={Number(date.slice(8))} />
        </time>{' '}
        <span class="weekday">{words.weekday(weekdayOf(date))}</span>
      </a>
    </Mark>
  )
}
