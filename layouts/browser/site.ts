import { startCopyButtons } from './copy.ts'
import { startFilters } from './filter.ts'
import { startLineMarks } from './marked-lines.ts'

/** The one script that every page shares: small, it loads what a page needs. Pages read and navigate without it. */
startCopyButtons(document)
startFilters(document)
startLineMarks(document)
markSearchedWords()

/** An article that was opened from the search has its words marked, and so have the printed lines that it leads to. */
async function markSearchedWords(): Promise<void> {
  const query = new URLSearchParams(location.search).get('q')
  const text = document.querySelector<HTMLElement>('[data-pagefind-body], .printed')
  if (!query || !text) return
  const { markArticle } = await import('./article-marks.ts')
  markArticle(text, query)
}
