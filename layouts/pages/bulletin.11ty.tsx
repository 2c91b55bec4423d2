import type { BulletinSummary, TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { href, urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import type { Words } from '../../src/site/words/words.ts'
import { bulletinName, daysInName } from '../parts/bulletin-name.ts'
import { DayList } from '../parts/DayList.tsx'
import { describeBulletin } from '../parts/descriptions.ts'
import { Headline } from '../parts/Headline.tsx'
import { Neighbours } from '../parts/Neighbours.tsx'
import { Page } from '../parts/Page.tsx'
import { PageHead } from '../parts/PageHead.tsx'
import { SearchWithin } from '../parts/SearchWithin.tsx'

export const data = onePageEach('bulletin')

/** One issue as a whole: its articles in the order in which they were filed. */
export function render({ item, site }: TemplateProps<'bulletin'>) {
  const bulletin = item.data()
  const words = wordsOf(site.language)
  const name = bulletinName(words, bulletin)
  return (
    <Page
      site={site}
      url={item.url}
      title={name}
      description={describeBulletin(bulletin, words)}
      trail={[{ label: words.nav.bulletins, url: urls.bulletins }, { label: bulletin.series ?? name }]}
    >
      <PageHead title={<Headline title={name} days={daysInName(words, bulletin)} />}>
        <p class="lead">
          {words.count.articles(bulletin.articles)} · <code>{bulletin.file}</code>
          {bulletin.printed && (
            <>
              {' · '}
              <a href={href(bulletin.printed, site.pathPrefix)}>{words.bulletin.printed}</a>
            </>
          )}
        </p>
      </PageHead>
      {bulletin.articles > 1 && <SearchWithin site={site} kind="bulletin" id={bulletin.id} />}
      <DayList site={site} items={bulletin.items} />
      <Neighbours
        site={site}
        label={words.nav.bulletins}
        previous={neighbour(words, words.bulletin.previous, bulletin.previous)}
        next={neighbour(words, words.bulletin.next, bulletin.next)}
      />
    </Page>
  )
}

function neighbour(words: Words, which: string, bulletin: BulletinSummary | undefined) {
  return bulletin && { which, label: bulletinName(words, bulletin), url: bulletin.url }
}
