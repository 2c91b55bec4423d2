import { exactSource } from '../../src/search/grams/exact-source.ts'
import { openPagefind } from '../../src/search/pagefind/open-pagefind.ts'
import { loadPagefind } from './search/load-pagefind.ts'
import { startSearch } from './search/start-search.ts'

/** The search page's script for an archive with Pagefind's index, and additions in the exact one. */
startSearch((pathPrefix) => async (segment) => {
  if (segment.manifest.grams) return exactSource(segment)
  return openPagefind(segment, (folder) => loadPagefind(pathPrefix, folder))
})
