import { openLists } from '../../../src/search/read/open-lists.ts'
import { type NameSearch, searchNames } from '../../../src/search/read/search-names.ts'
import type { Suggestion } from '../../../src/search/tables/suggestions.ts'
import { href, type UrlPath } from '../../../src/site/url.ts'
import { groupDigits } from '../../../src/site/words/group-digits.ts'
import { byId, element } from '../element.ts'
import { fillWords } from './fill-words.ts'
import type { PageSetup } from './page-setup.ts'

/** Names under the search box: each becomes a filter, or opens its page. A grid that the box commands, as ARIA has it. */
export interface SuggestionsBox {
  /** Offer names for what is being typed; `''` closes. */
  offer(typed: string): Promise<void>
  close(): void
  readonly isOpen: boolean
  /** Handle a key of the box. @returns whether it was one of ours */
  press(key: string): boolean
}

export function suggestionsBox(setup: PageSetup, choose: (suggestion: Suggestion) => void): SuggestionsBox {
  const { words, archive, pathPrefix, folding } = setup
  const names = searchNames(openLists(archive, folding).names, folding)
  const input = byId('search-query', HTMLInputElement)
  const grid = byId('search-suggestions', HTMLElement)
  const status = byId('search-suggested', HTMLElement)
  setAttributes(input, {
    role: 'combobox',
    'aria-haspopup': 'grid',
    'aria-controls': grid.id,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
  })
  setAttributes(grid, { role: 'grid', 'aria-label': words.suggestions })
  let rows: readonly { suggestion: Suggestion; cells: readonly HTMLElement[] }[] = []
  let row = -1
  let column = 0
  let offered = ''

  function makeRow(suggestion: Suggestion, index: number) {
    const { kind, name, count } = suggestion
    const filter = element(
      'span',
      { role: 'gridcell', id: `suggestion-${index}-0`, 'aria-selected': 'false' },
      element('span', { class: 'name' }, name.name),
      element('span', { class: 'kind' }, words.kinds[kind]),
      element('span', { class: 'count' }, groupDigits(count)),
    )
    filter.setAttribute(
      'title',
      `${fillWords(words.useAsFilter, { kind: words.kinds[kind], name: name.name })} ${count}`,
    )
    filter.addEventListener('click', () => act(index, 0))
    const link = element(
      'span',
      { role: 'gridcell', id: `suggestion-${index}-1`, 'aria-selected': 'false', class: 'open' },
      '↗',
    )
    link.setAttribute('aria-label', fillWords(words.openPage, { name: name.name }))
    link.setAttribute('title', fillWords(words.openPage, { name: name.name }))
    link.addEventListener('click', () => act(index, 1))
    return { suggestion, cells: name.url ? [filter, link] : [filter] }
  }

  function act(index: number, cell: number): void {
    const suggestion = rows[index]?.suggestion
    if (!suggestion) return
    close()
    if (cell === 1) location.assign(href(suggestion.name.url as UrlPath, pathPrefix))
    else choose(suggestion)
  }

  function select(nextRow: number, nextColumn: number): void {
    rows[row]?.cells[column]?.setAttribute('aria-selected', 'false')
    row = nextRow
    column = Math.min(nextColumn, (rows[row]?.cells.length ?? 1) - 1)
    const cell = rows[row]?.cells[column]
    cell?.setAttribute('aria-selected', 'true')
    cell?.scrollIntoView({ block: 'nearest' })
    if (cell) input.setAttribute('aria-activedescendant', cell.id)
    else input.removeAttribute('aria-activedescendant')
  }

  function close(): void {
    offered = ''
    rows = []
    row = -1
    grid.hidden = true
    grid.replaceChildren()
    status.textContent = ''
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }

  return {
    get isOpen() {
      return !grid.hidden
    },
    close,
    offer: async (typed) => {
      offered = typed
      const suggestions = typed === '' ? [] : await suggestQuietly(names, typed)
      if (offered !== typed) return
      if (suggestions.length === 0) return close()
      rows = suggestions.map(makeRow)
      row = -1
      column = 0
      grid.replaceChildren(...rows.map(({ cells }) => element('div', { role: 'row' }, ...cells)))
      grid.hidden = false
      input.setAttribute('aria-expanded', 'true')
      input.removeAttribute('aria-activedescendant')
      status.textContent = fillWords(words.suggested, { n: rows.length })
    },
    press: (key) => {
      if (grid.hidden) return false
      if (key === 'ArrowDown') select((row + 1) % rows.length, column)
      else if (key === 'ArrowUp') select(row <= 0 ? rows.length - 1 : row - 1, column)
      else if (key === 'ArrowRight' && row >= 0) select(row, 1)
      else if (key === 'ArrowLeft' && row >= 0) select(row, 0)
      else if (key === 'Enter' && row >= 0) act(row, column)
      else if (key === 'Escape') close()
      else return false
      return true
    },
  }
}

function setAttributes(target: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value)
}

/** Suggestions are a courtesy: without them the search is whole, so a failure is no message. */
async function suggestQuietly(names: NameSearch, typed: string): Promise<Suggestion[]> {
  try {
    return await names.suggest(typed)
  } catch {
    return []
  }
}
