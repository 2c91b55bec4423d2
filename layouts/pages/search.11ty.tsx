import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { Page } from '../parts/Page.tsx'
import { PageHead } from '../parts/PageHead.tsx'
import { SearchBox } from '../parts/SearchBox.tsx'
import { WaysIn } from '../parts/WaysIn.tsx'

export const data = onePageEach('search')

/** The search page. */
export function render({ item, site }: TemplateProps<'search'>) {
  const words = wordsOf(site.language)
  return (
    <Page site={site} url={item.url} title={words.nav.search} trail={[{ label: words.nav.search }]} searches>
      <PageHead title={words.search.label} />
      <SearchBox site={site} id="search-here" />
      <noscript>
        <p class="note">{words.search.needsScript}</p>
        <WaysIn site={site} />
      </noscript>
    </Page>
  )
}
