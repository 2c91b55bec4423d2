/** What the first answer does without: one file, fetched when a reader types, when results stand there, or for a download. */
export { facetsView } from './facets-view.ts'
export { formatCsv, formatRisList } from './format-downloads.ts'
export { suggestionsBox } from './suggestions-box.ts'
