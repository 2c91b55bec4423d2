import type { BulletinSummary, TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { href, yearAnchor } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { bulletinName } from '../parts/bulletin-name.ts'
import { DayMark } from '../parts/DayMark.tsx'
import { Page } from '../parts/Page.tsx'
import { PageHead } from '../parts/PageHead.tsx'
import { Pager } from '../parts/Pager.tsx'
import { YearJump } from '../parts/YearJump.tsx'

export const data = onePageEach('bulletins')

/** All issues, newest first, each with its first headlines. */
export function render({ item, site }: TemplateProps<'bulletins'>) {
  const { items, years = [], ...list } = item.data()
  const words = wordsOf(site.language)
  return (
    <Page site={site} url={item.url} title={words.bulletin.title} trail={[{ label: words.nav.bulletins }]}>
      <PageHead title={words.bulletin.title} />
      <YearJump site={site} years={years} />
      <ol class="days">
        {items.map((bulletin, index) => (
          <li key={bulletin.url} class="hang" {...anchorOf(bulletin, items[index - 1])}>
            <DayMark site={site} date={bulletin.last} />
            <div>
              <h2 class="issue">
                <a href={href(bulletin.url, site.pathPrefix)}>{bulletinName(words, bulletin)}</a>
                <span class="count">{words.count.articles(bulletin.articles)}</span>
              </h2>
              <ul class="issue-headlines">
                {bulletin.headlines.map((headline) => (
                  <li key={headline}>{headline}</li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
      <Pager site={site} list={list} />
    </Page>
  )
}

/** On the first of a year on the page: the list's years lead there. */
function anchorOf({ first }: BulletinSummary, above: BulletinSummary | undefined) {
  const year = first?.slice(0, 4)
  return year !== undefined && year !== above?.first?.slice(0, 4) ? { id: yearAnchor(year) } : {}
}
