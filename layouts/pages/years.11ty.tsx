import { max } from 'd3-array'
import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import type { Site } from '../../src/site/site.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { DayNumeral } from '../parts/DayNumeral.tsx'
import { DayRange } from '../parts/DayRange.tsx'
import { Page } from '../parts/Page.tsx'
import { PageHead } from '../parts/PageHead.tsx'
import { PeriodBars } from '../parts/PeriodBars.tsx'
import { PeriodList } from '../parts/PeriodList.tsx'
import { Section } from '../parts/Section.tsx'

export const data = onePageEach('years')

/** All years, each as a row of twelve months. */
export function render({ item, site }: TemplateProps<'years'>) {
  const { years, told, span } = item.data()
  const words = wordsOf(site.language)
  const most = max(years, ({ months }) => max(months, ({ articles }) => articles) ?? 0) ?? 0
  return (
    <Page site={site} url={item.url} title={words.dates.title} trail={[{ label: words.nav.dates }]}>
      <PageHead title={words.dates.title}>
        {span && (
          <p class="lead">
            <DayRange site={site} {...span} />
          </p>
        )}
      </PageHead>
      <ol class="years">
        {years.map(({ period, url, articles, months }) => (
          <li key={period} class="hang">
            <h2 class="day-mark">
              {url ? (
                <a href={href(url, site.pathPrefix)}>
                  <Year site={site} year={period} />
                </a>
              ) : (
                <Year site={site} year={period} />
              )}{' '}
              <span class="count">{words.count.articles(articles)}</span>
            </h2>
            <PeriodBars site={site} periods={months} most={most} />
          </li>
        ))}
      </ol>
      {told.length > 0 && (
        <Section title={words.dates.toldYears} id="told">
          <PeriodList site={site} periods={told} />
        </Section>
      )}
    </Page>
  )
}

function Year({ site, year }: { readonly site: Site; readonly year: string }) {
  return <DayNumeral name={wordsOf(site.language).date.year(year)} numeral={Number(year)} />
}
