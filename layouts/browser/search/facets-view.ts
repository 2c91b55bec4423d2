import type { NameFilter } from '../../../src/search/results/run-search.ts'
import { type FacetKind, facetKinds } from '../../../src/search/tables/facet-kind.ts'
import { byId, element } from '../element.ts'
import { fillWords } from './fill-words.ts'
import type { PageSetup } from './page-setup.ts'
import { hasName, type SearchState } from './search-state.ts'

/** Names of one kind that are shown at first, and added by "more". */
const STEP = 12

/** The filters: groups that are counted when they are open. */
export interface FacetsView {
  /** Count the open groups for these results. Groups that are opened later are counted then. */
  show(articles: readonly number[], state: SearchState): Promise<void>
}

export interface FacetActions {
  toggle(filter: NameFilter): void
  chooseYear(year: string): void
}

export function facetsView({ archive, words }: PageSetup, actions: FacetActions): FacetsView {
  let current: { articles: readonly number[]; state: SearchState } | undefined
  let version = 0
  const groups = [
    group(words.years, 'years', () => drawYears()),
    ...facetKinds.map((kind) => group(words.kinds[kind], kind, () => drawKind(kind, STEP))),
  ]
  byId('search-facets', HTMLElement).append(...groups.map(({ details }) => details))

  function group(title: string, name: string, draw: () => Promise<Node[]>) {
    const body = element('div', { class: 'facet-body' })
    const details = element('details', { 'data-facet': name }, element('summary', {}, title), body)
    const redraw = async () => {
      const drawing = version
      try {
        const drawn = await draw()
        if (drawing === version) body.replaceChildren(...drawn)
      } catch {
        body.replaceChildren(element('p', { role: 'alert' }, words.failed), retryButton(redraw))
      }
    }
    details.addEventListener('toggle', () => {
      if (details.open && current) void redraw()
    })
    return { details, redraw }
  }

  function retryButton(redraw: () => Promise<void>): HTMLElement {
    const button = element('button', { type: 'button' }, words.tryAgain)
    button.addEventListener('click', () => void redraw())
    return button
  }

  async function drawYears(): Promise<Node[]> {
    const years = await archive.countYears(current?.articles ?? [])
    const { from, to } = current?.state ?? {}
    const rows = [...years].reverse().map(([year, count]) => {
      const pressed = from === `${year}-01-01` && to === `${year}-12-31`
      const button = element('button', { type: 'button', 'aria-pressed': String(pressed) }, year)
      button.addEventListener('click', () => actions.chooseYear(pressed ? '' : year))
      return element('li', {}, button, countOf(count))
    })
    return [element('ul', {}, ...rows)]
  }

  async function drawKind(kind: FacetKind, most: number): Promise<Node[]> {
    const { articles = [], state } = current ?? {}
    const { entries, total } = await archive.countEntries(kind, articles, most)
    const rows = entries.map(({ name, count }) => {
      const filter = { kind, id: name.id }
      const box = element('input', { type: 'checkbox', checked: state && hasName(state, filter) })
      box.addEventListener('change', () => actions.toggle(filter))
      return element('li', {}, element('label', {}, box, element('span', {}, name.name), countOf(count)))
    })
    const list = element('ul', {}, ...rows)
    return total > entries.length ? [list, moreButton(kind, entries.length, total)] : [list]
  }

  function moreButton(kind: FacetKind, shown: number, total: number): HTMLElement {
    const button = element(
      'button',
      { type: 'button', class: 'quiet' },
      fillWords(words.moreFilters, { n: total - shown }),
    )
    button.addEventListener('click', async () => {
      const body = button.parentElement
      try {
        body?.replaceChildren(...(await drawKind(kind, Math.max(shown * 3, shown + STEP))))
        body?.querySelectorAll('input')[shown]?.focus()
      } catch {
        button.textContent = words.tryAgain
      }
    })
    return button
  }

  return {
    show: async (articles, state) => {
      current = { articles, state }
      version++
      for (const [index, kind] of facetKinds.entries()) {
        const details = groups[index + 1]?.details
        if (details && state.names.some((name) => name.kind === kind)) details.open = true
      }
      await Promise.all(groups.filter(({ details }) => details.open).map(({ redraw }) => redraw()))
    },
  }
}

function countOf(count: number): HTMLElement {
  return element('span', { class: 'count' }, String(count))
}
