import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { Page } from '../parts/Page.tsx'
import { PageHead } from '../parts/PageHead.tsx'
import { SearchBox } from '../parts/SearchBox.tsx'
import { WaysIn } from '../parts/WaysIn.tsx'

export const data = onePageEach('not-found')

/** For an address that the archive does not have. */
export function render({ item, site }: TemplateProps<'not-found'>) {
  const { notFound } = wordsOf(site.language)
  return (
    <Page site={site} url={item.url} title={notFound.title} trail={[{ label: '404' }]} hidden>
      <PageHead title={notFound.title}>
        <p class="lead">{notFound.text}</p>
      </PageHead>
      <SearchBox site={site} id="search-here" />
      <WaysIn site={site} />
    </Page>
  )
}
