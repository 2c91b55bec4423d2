import { byId } from '../element.ts'
import { fillWords } from './fill-words.ts'
import type { PageSetup } from './page-setup.ts'
import { formatState, type SearchState } from './search-state.ts'

/** What paper says instead of the page's controls: the limits, how many results are listed, the address with the question. */
export interface PrintedNote {
  show(state: SearchState): void
}

/** @param counts - of results: listed, and found */
export function printedNote(
  { words }: PageSetup,
  counts: () => { readonly shown: number; readonly found: number },
): PrintedNote {
  const note = byId('search-printed', HTMLElement)
  const chips = byId('search-chips', HTMLUListElement)
  const results = byId('search-results', HTMLOListElement)
  const sort = byId('search-sort', HTMLSelectElement)
  const address = document.querySelector('.printed-address')
  const page = address?.textContent ?? ''

  function say(): void {
    const limits = Array.from(chips.querySelectorAll('span'), ({ textContent }) => textContent)
    const { shown, found } = counts()
    const order = sort.selectedOptions[0]?.textContent ?? ''
    const listed = shown < found ? words.printedFirst : words.printedAll
    note.textContent = [
      limits.length > 0 && fillWords(words.printedLimits, { limits: limits.join(words.and) }),
      found > 0 && fillWords(listed, { shown, order }),
    ]
      .filter(Boolean)
      .join(' ')
  }

  // Names of limits come late, results more at a time.
  const watcher = new MutationObserver(say)
  watcher.observe(chips, { childList: true, characterData: true, subtree: true })
  watcher.observe(results, { childList: true })
  return {
    show: (state) => {
      if (address) address.textContent = page + readable(formatState(state))
    },
  }
}

/** Chinese as it is written; what else is encoded must stay so, that the address leads to the same. */
function readable(search: string): string {
  return search.replace(/(?:%[89A-F][\dA-F])+/g, decodeURIComponent)
}
