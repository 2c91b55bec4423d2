import type { FrontData, TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import type { Site } from '../../src/site/site.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { BarChart } from '../parts/BarChart.tsx'
import { NameList } from '../parts/NameList.tsx'
import { NewestBulletin } from '../parts/NewestBulletin.tsx'
import { Page } from '../parts/Page.tsx'
import { PeriodList } from '../parts/PeriodList.tsx'
import { SearchBox } from '../parts/SearchBox.tsx'
import { Section } from '../parts/Section.tsx'
import { TileMap } from '../parts/TileMap.tsx'
import { dateTrail } from '../parts/trails.ts'
import { WaysIn } from '../parts/WaysIn.tsx'

export const data = onePageEach('front')

/** What this archive is, the newest issue, and every way in. */
export function render({ item, site }: TemplateProps<'front'>) {
  const front = item.data()
  const words = wordsOf(site.language)
  const { newest, figures } = front
  return (
    <Page
      site={site}
      url={item.url}
      description={site.description}
      trail={newest?.last ? dateTrail(site, newest.last, false) : []}
    >
      <FrontHead site={site} front={front} />
      {newest ? <NewestBulletin site={site} newest={newest} /> : <p class="lead">{words.front.empty}</p>}
      {front.months.length > 1 && (
        <Section title={words.front.byMonth} id="months">
          <BarChart site={site} periods={front.months} caption={words.front.byMonthText} />
          {front.years.length > 1 && <PeriodList site={site} periods={front.years} />}
        </Section>
      )}
      <div class="columns even">
        <Lately site={site} front={front} />
        {front.provinces.length > 0 && (
          <Section title={words.front.map} id="map">
            <TileMap site={site} provinces={front.provinces} />
          </Section>
        )}
      </div>
      <Section title={words.front.ways} id="ways">
        <WaysIn site={site} figures={figures} />
      </Section>
    </Page>
  )
}

interface FrontProps {
  readonly site: Site
  readonly front: FrontData
}

function FrontHead({ site, front }: FrontProps) {
  const words = wordsOf(site.language)
  const { figures } = front
  const span = figures.span
  return (
    <header class="front-head">
      <div>
        <h1>{site.title}</h1>
        {site.description && <p class="lead">{site.description}</p>}
        <p class="lead">
          {words.count.articles(figures.articles)} · {words.count.bulletins(figures.bulletins)}
          {span && ` · ${words.date.range(words.date.day(span.first), words.date.day(span.last))}`}
        </p>
      </div>
      <SearchBox site={site} id="search-here" />
    </header>
  )
}

function Lately({ site, front }: FrontProps) {
  const words = wordsOf(site.language)
  const titles = {
    people: words.front.peopleLately,
    places: words.front.placesLately,
    organizations: words.front.organizationsLately,
  }
  return (
    <div>
      {(['people', 'places', 'organizations'] as const).map((kind) =>
        front[kind].length > 0 ? (
          <Section key={kind} title={titles[kind]} id={kind}>
            <NameList site={site} kind={kind} names={front[kind]} counted />
          </Section>
        ) : null,
      )}
    </div>
  )
}
