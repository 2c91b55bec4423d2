import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { href } from '../../src/site/url.ts'
import { searchWordsOf } from '../../src/site/words/search/index.ts'
import type { SearchPageData } from '../browser/search/page-setup.ts'
import { Page } from '../parts/Page.tsx'
import { PageHead } from '../parts/PageHead.tsx'
import { SearchPanel } from '../parts/SearchPanel.tsx'
import { WaysIn } from '../parts/WaysIn.tsx'

export const data = onePageEach('search')

/** The search page: its fixed parts, and in `data-setup` what its script starts from. */
export function render({ item, site }: TemplateProps<'search'>) {
  const { manifest, script, laterScript, stylesheets, icon } = item.data()
  const { shell, page } = searchWordsOf(site.language)
  const { title, language, pathPrefix, url } = site
  const setup: SearchPageData = {
    manifest,
    words: page,
    pathPrefix,
    title,
    language,
    ...(url !== undefined && { url }),
    laterScript: href(laterScript, pathPrefix),
  }
  return (
    <Page
      site={{ ...site, stylesheets }}
      url={item.url}
      title={shell.title}
      trail={[{ label: shell.title }]}
      head={<script src={href(script, site.pathPrefix)} defer />}
      searches={{ engine: manifest.engine, icon }}
    >
      <PageHead title={shell.label} />
      <noscript>
        <p class="note">{shell.needsScript}</p>
        <WaysIn site={site} />
      </noscript>
      {/* Opened from a folder, neither styles nor scripts are found; where they are, the styles hide this. */}
      <p class="search-offline">{page.needsServer}</p>
      <div id="search" class="search-page" data-setup={JSON.stringify(setup)}>
        <SearchPanel site={site} />
      </div>
    </Page>
  )
}
