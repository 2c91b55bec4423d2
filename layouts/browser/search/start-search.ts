import { httpRanges } from '../../../src/search/read/fetch-range.ts'
import { type OpenSource, openArchive } from '../../../src/search/read/open-archive.ts'
import { fold, readyToFold } from '../../../src/text/folding.ts'
import { byId } from '../element.ts'
import { laterLoader } from './load-later.ts'
import type { SearchPageData } from './page-setup.ts'
import { startSearchPage } from './search-page.ts'

/**
 * Start the search page; opened from a folder, it says that it needs a web server.
 *
 * @param openerOf - how this page's engine reads its index, from the path prefix
 */
export function startSearch(openerOf: (pathPrefix: string) => OpenSource): void {
  const data = JSON.parse(byId('search', HTMLElement).dataset.setup ?? '{}') as SearchPageData
  if (location.protocol === 'file:') {
    byId('search-message', HTMLElement).textContent = data.words.needsServer
    return
  }
  const { manifest, pathPrefix, laterScript } = data
  const archive = openArchive(manifest, httpRanges(pathPrefix), openerOf(pathPrefix))
  startSearchPage({ ...data, archive, later: laterLoader(laterScript), folding: { fold, readyToFold } })
}
