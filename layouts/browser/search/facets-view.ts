import { openLists } from '../../../src/search/read/open-lists.ts'
import type { NameFilter } from '../../../src/search/results/run-search.ts'
import { type FacetKind, facetKinds } from '../../../src/search/tables/facet-kind.ts'
import { groupDigits } from '../../../src/site/words/group-digits.ts'
import { byId, element } from '../element.ts'
import { facetGroup } from './facet-group.ts'
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

export function facetsView(setup: PageSetup, actions: FacetActions): FacetsView {
  const { archive, words, folding } = setup
  const lists = openLists(archive, folding)
  const panel = byId('search-filters', HTMLDetailsElement)
  const place = byId('search-facets', HTMLElement)
  let current: { articles: readonly number[]; state: SearchState } | undefined
  const years = facetGroup(setup, words.years, 'years', drawYears)
  const kinds = facetKinds.map((kind) => ({
    kind,
    group: facetGroup(setup, words.kinds[kind], kind, () => drawKind(kind, STEP)),
  }))
  const groups = [years, ...kinds.map(({ group }) => group)]
  place.append(...groups.map(({ details }) => details))
  years.details.open = true
  panel.addEventListener('toggle', () => void drawOpen())
  for (const { details, draw } of groups)
    details.addEventListener('toggle', () => {
      if (details.open && panel.open && current) void draw()
    })

  async function drawOpen(): Promise<void> {
    if (!panel.open || !current) return
    await Promise.all(groups.filter(({ details }) => details.open).map(({ draw }) => draw()))
  }

  async function drawYears(): Promise<Node[]> {
    const counts = await lists.countYears(current?.articles ?? [])
    const { from, to } = current?.state ?? {}
    const rows = [...counts].reverse().map(([year, count]) => {
      const pressed = from === `${year}-01-01` && to === `${year}-12-31`
      const button = element(
        'button',
        { type: 'button', 'aria-pressed': String(pressed), 'data-key': year },
        year,
      )
      button.addEventListener('click', () => actions.chooseYear(pressed ? '' : year))
      return element('li', {}, button, countOf(count))
    })
    return [element('ul', {}, ...rows)]
  }

  async function drawKind(kind: FacetKind, most: number): Promise<Node[]> {
    const { articles = [], state } = current ?? {}
    const { entries, total } = await lists.countEntries(kind, articles, most)
    const rows = entries.map(({ name, count }) => {
      const filter = { kind, id: name.id }
      const checked = state !== undefined && hasName(state, filter)
      const box = element('input', { type: 'checkbox', checked, 'data-key': name.id })
      box.addEventListener('change', () => actions.toggle(filter))
      return element('li', {}, element('label', {}, box, element('span', {}, name.name), countOf(count)))
    })
    const list = element('ul', {}, ...rows)
    return total > entries.length ? [list, moreButton(kind, entries.length, total)] : [list]
  }

  function moreButton(kind: FacetKind, shown: number, total: number): HTMLElement {
    const label = fillWords(words.moreFilters, { n: total - shown })
    const button = element('button', { type: 'button', class: 'quiet' }, label)
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
      // Groups that count nothing say nothing; what narrows the search stands above.
      place.hidden = articles.length === 0
      for (const { kind, group } of kinds)
        if (state.names.some((name) => name.kind === kind)) group.details.open = true
      await drawOpen()
    },
  }
}

function countOf(count: number): HTMLElement {
  return element('span', { class: 'count' }, groupDigits(count))
}
