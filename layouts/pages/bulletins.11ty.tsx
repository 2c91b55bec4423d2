import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { bulletinName } from '../parts/bulletin-name.ts'
import { Page } from '../parts/Page.tsx'
import { PageHead } from '../parts/PageHead.tsx'
import { Pager } from '../parts/Pager.tsx'

export const data = onePageEach('bulletins')

/** All issues, newest first, each with its first headlines. */
export function render({ item, site }: TemplateProps<'bulletins'>) {
  const { items, ...list } = item.data()
  const words = wordsOf(site.language)
  return (
    <Page site={site} url={item.url} title={words.bulletin.title} trail={[{ label: words.nav.bulletins }]}>
      <PageHead title={words.bulletin.title} />
      <ol class="list bulletins">
        {items.map((bulletin) => (
          <li key={bulletin.url}>
            <p class="headline">
              <a href={href(bulletin.url, site.pathPrefix)}>{bulletinName(words, bulletin)}</a>{' '}
              <span class="count">{words.count.articles(bulletin.articles)}</span>
            </p>
            <p class="meta">{bulletin.headlines.join(words.listSeparator)}</p>
          </li>
        ))}
      </ol>
      <Pager site={site} list={list} />
    </Page>
  )
}
