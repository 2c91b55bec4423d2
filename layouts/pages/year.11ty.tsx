import { max } from 'd3-array'
import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { CalendarLegend } from '../parts/CalendarLegend.tsx'
import { DayNumeral } from '../parts/DayNumeral.tsx'
import { MonthTable } from '../parts/MonthTable.tsx'
import { NameList } from '../parts/NameList.tsx'
import { nothingArchived } from '../parts/nothing-archived.ts'
import { Page } from '../parts/Page.tsx'
import { PageHead } from '../parts/PageHead.tsx'
import { PeriodNeighbours } from '../parts/PeriodNeighbours.tsx'
import { Section } from '../parts/Section.tsx'
import { dateTrail } from '../parts/trails.ts'

export const data = onePageEach('year')

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

/** A year as twelve months. */
export function render({ item, site }: TemplateProps<'year'>) {
  const year = item.data()
  const words = wordsOf(site.language)
  const most = max(Object.values(year.days)) ?? 0
  return (
    <Page
      site={site}
      url={item.url}
      title={words.date.year(year.year)}
      trail={[{ label: words.nav.dates, url: urls.years }, ...dateTrail(site, year.year, true)]}
    >
      <PageHead
        title={<DayNumeral name={words.date.year(year.year)} numeral={Number(year.year)} />}
        class="date-head"
      >
        <p class="lead">
          {year.articles > 0
            ? words.count.articles(year.articles)
            : nothingArchived(words, year.year, year.span)}
        </p>
      </PageHead>
      <div class="months">
        {MONTHS.map((month) => (
          <MonthTable
            key={month}
            site={site}
            month={`${year.year}-${month}`}
            calendar={year}
            most={most}
            linked
          />
        ))}
      </div>
      <CalendarLegend site={site} />
      <PeriodNeighbours site={site} previous={year.previous} next={year.next} />
      {(['people', 'places'] as const).map((kind) =>
        year[kind].length > 0 ? (
          <Section key={kind} title={words.dates.ofTheYear(words.nav.registers[kind])} id={kind}>
            <NameList site={site} kind={kind} names={year[kind]} counted />
          </Section>
        ) : null,
      )}
    </Page>
  )
}
