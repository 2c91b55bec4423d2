import { openPagefind } from '../../src/search/pagefind/open-pagefind.ts'
import { loadPagefind } from './search/load-pagefind.ts'
import { startSearch } from './search/start-search.ts'

/** The search page's script for an archive with Pagefind's index. */
startSearch((pathPrefix) => (segment) => openPagefind(segment, (folder) => loadPagefind(pathPrefix, folder)))
