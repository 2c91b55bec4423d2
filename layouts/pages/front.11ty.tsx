import type { FrontData, TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import type { Site } from '../../src/site/site.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { BarChart } from '../parts/BarChart.tsx'
import { DayRange } from '../parts/DayRange.tsx'
import { NameList } from '../parts/NameList.tsx'
import { NewestBulletin } from '../parts/NewestBulletin.tsx'
import { Page } from '../parts/Page.tsx'
import { PeriodList } from '../parts/PeriodList.tsx'
import { unitOf } from '../parts/period-name.ts'
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
  const chart = words.chart[unitOf(front.months)]
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
        <Section title={chart.title} id="months">
          <BarChart
            site={site}
            periods={front.months}
            caption={front.latest ? chart.caption + words.front.latestMonths(front.latest) : chart.caption}
          />
          {front.years.length > 1 && <PeriodList site={site} periods={front.years} />}
        </Section>
      )}
      <div class="columns even">
        <Lately site={site} front={front} kind="people" title={words.front.peopleLately} />
        <Lately site={site} front={front} kind="places" title={words.front.placesLately} />
        <Lately site={site} front={front} kind="organizations" title={words.front.organizationsLately} />
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

/** The name plate of a newspaper, and beside it the "ear" (报眼) with what the archive is and its search. */
function FrontHead({ site, front }: FrontProps) {
  const words = wordsOf(site.language)
  const { articles, bulletins, span } = front.figures
  return (
    <header class="front-head">
      <h1 class={`nameplate ${nameplateSize(site.title)}`}>{site.title}</h1>
      <div class="ear">
        {site.description && <p>{site.description}</p>}
        <SearchBox site={site} id="search-here" />
      </div>
      <ul class="dateline">
        {span && (
          <li>
            <DayRange site={site} {...span} />
          </li>
        )}
        <li>{words.count.articles(articles)}</li>
        <li>{words.count.bulletins(bulletins)}</li>
      </ul>
    </header>
  )
}

/** A long name is set smaller, so that it stands in one line. */
function nameplateSize(title: string): string {
  const length = [...title].reduce(
    (sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 1 : 0.55),
    0,
  )
  return length <= 6.5 ? 'short' : length <= 10 ? 'middling' : 'long'
}

interface LatelyProps extends FrontProps {
  readonly kind: 'people' | 'places' | 'organizations'
  readonly title: string
}

function Lately({ site, front, kind, title }: LatelyProps) {
  if (front[kind].length === 0) return null
  return (
    <Section title={title} id={kind}>
      <NameList site={site} kind={kind} names={front[kind]} counted />
    </Section>
  )
}
