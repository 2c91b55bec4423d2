/**
 * What the first answer does without: one file, fetched when a reader types, when results stand there, or for a download.
 * It has modules of its own, even of one that the page has too. So nothing here folds by itself: the table of
 * traditional characters is learned once, by the page, which hands its folding over.
 */
export { openLists } from '../../../src/search/read/open-lists.ts'
export { facetsView } from './facets-view.ts'
export { formatCsv, formatRisList } from './format-downloads.ts'
export { describeNothing } from './no-hits.ts'
export { suggestionsBox } from './suggestions-box.ts'
