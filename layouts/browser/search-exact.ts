import { exactSource } from '../../src/search/grams/exact-source.ts'
import { startSearch } from './search/start-search.ts'

/** The search page's script for an archive with the exact index. */
startSearch(() => async (segment) => exactSource(segment))
