import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { href, urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { weekdayOf } from '../../src/text/weekday.ts'
import { ArticleList } from '../parts/ArticleList.tsx'
import { bulletinName } from '../parts/bulletin-name.ts'
import { DayNumeral } from '../parts/DayNumeral.tsx'
import { describeDay } from '../parts/descriptions.ts'
import { nothingArchived } from '../parts/nothing-archived.ts'
import { Page } from '../parts/Page.tsx'
import { PageHead } from '../parts/PageHead.tsx'
import { Pager } from '../parts/Pager.tsx'
import { PeriodNeighbours } from '../parts/PeriodNeighbours.tsx'
import { Section } from '../parts/Section.tsx'
import { dateTrail } from '../parts/trails.ts'

export const data = onePageEach('day')

/** A day: what was reported on it, and what other days tell of it. */
export function render({ item, site }: TemplateProps<'day'>) {
  const day = item.data()
  const words = wordsOf(site.language)
  const name = words.date.day(day.date)
  return (
    <Page
      site={site}
      url={item.url}
      title={name}
      description={describeDay(day, words)}
      trail={[{ label: words.nav.dates, url: urls.years }, ...dateTrail(site, day.date, true)]}
    >
      <PageHead title={<DayNumeral name={name} numeral={Number(day.date.slice(8))} />} class="date-head">
        <p class="lead">
          {words.date.weekday(weekdayOf(day.date))} ·{' '}
          {day.articles > 0 ? words.count.articles(day.articles) : nothingArchived(words, day.date, day.span)}
        </p>
        {day.bulletins.map((bulletin) => (
          <p key={bulletin.url} class="note">
            {words.article.bulletin}{' '}
            <a href={href(bulletin.url, site.pathPrefix)}>{bulletinName(words, bulletin)}</a>
          </p>
        ))}
      </PageHead>
      {day.items.length > 0 && <ArticleList site={site} items={day.items} class="news-columns roomy" />}
      <Pager site={site} list={day} />
      {day.told.length > 0 && (
        <Section title={words.dates.toldTitle} id="told" count={words.count.articles(day.told.length)}>
          <ArticleList site={site} items={day.told} dated class="compact news-columns" />
        </Section>
      )}
      <PeriodNeighbours site={site} previous={day.previous} next={day.next} />
    </Page>
  )
}
