import { max } from 'd3-array'
import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { CalendarLegend } from '../parts/CalendarLegend.tsx'
import { DayList } from '../parts/DayList.tsx'
import { DayNumeral } from '../parts/DayNumeral.tsx'
import { MonthTable } from '../parts/MonthTable.tsx'
import { nothingArchived } from '../parts/nothing-archived.ts'
import { Page } from '../parts/Page.tsx'
import { PageHead } from '../parts/PageHead.tsx'
import { PeriodNeighbours } from '../parts/PeriodNeighbours.tsx'
import { dateTrail } from '../parts/trails.ts'

export const data = onePageEach('month')

/** A month: its calendar, and every headline by day. */
export function render({ item, site }: TemplateProps<'month'>) {
  const month = item.data()
  const words = wordsOf(site.language)
  const name = words.date.month(month.month)
  return (
    <Page
      site={site}
      url={item.url}
      title={name}
      trail={[{ label: words.nav.dates, url: urls.years }, ...dateTrail(site, month.month, true)]}
    >
      <div class="month-head">
        <PageHead title={<DayNumeral name={name} numeral={Number(month.month.slice(5))} />} class="date-head">
          <p class="lead">
            {month.articles > 0
              ? words.count.articles(month.articles)
              : nothingArchived(words, month.month, month.span)}
          </p>
        </PageHead>
        <MonthTable
          site={site}
          month={month.month}
          calendar={month}
          most={max(Object.values(month.days)) ?? 0}
        />
        <CalendarLegend site={site} />
      </div>
      <DayList site={site} items={month.items} />
      {month.articles > month.items.length && <p class="note">{words.dates.shortened}</p>}
      <PeriodNeighbours site={site} previous={month.previous} next={month.next} />
    </Page>
  )
}
