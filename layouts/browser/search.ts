import { httpRanges } from '../../src/search/read/fetch-range.ts'
import { openArchive } from '../../src/search/read/open-archive.ts'
import { byId } from './element.ts'
import { loadPagefind } from './search/load-pagefind.ts'
import type { SearchPageData } from './search/page-setup.ts'
import { startSearchPage } from './search/search-page.ts'

/** The search page's script. */
const root = byId('search', HTMLElement)
const data = JSON.parse(root.dataset.setup ?? '{}') as SearchPageData

if (location.protocol === 'file:') {
  byId('search-message', HTMLElement).textContent = data.words.needsServer
} else {
  const { manifest, pathPrefix } = data
  const archive = openArchive(manifest, httpRanges(pathPrefix), (folder) => loadPagefind(pathPrefix, folder))
  startSearchPage({ ...data, archive })
}
