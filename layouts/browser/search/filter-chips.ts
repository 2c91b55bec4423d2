import { byId, element } from '../element.ts'
import { fillWords } from './fill-words.ts'
import { formatDay } from './format-day.ts'
import type { PageSetup } from './page-setup.ts'
import { type SearchState, toggleName } from './search-state.ts'

/** What results are narrowed to, each with a button that takes it away. */
export interface FilterChips {
  show(state: SearchState): void
}

export function filterChips(setup: PageSetup, change: (state: SearchState) => void): FilterChips {
  const { archive, words } = setup
  const list = byId('search-chips', HTMLUListElement)

  function chip(text: string, without: () => SearchState): { item: HTMLLIElement; label: HTMLElement } {
    const label = element('span', {}, text)
    const button = element('button', { type: 'button' }, label, ' ✕')
    button.setAttribute('aria-label', fillWords(words.remove, { name: text }))
    button.addEventListener('click', () => change(without()))
    return { item: element('li', {}, button), label }
  }

  function nameChips(state: SearchState): HTMLLIElement[] {
    return state.names.map((filter) => {
      const { item, label } = chip(`${words.kinds[filter.kind]}：${filter.id}`, () =>
        toggleName(state, filter),
      )
      void nameOf(filter.kind, filter.id).then((name) => {
        label.textContent = `${words.kinds[filter.kind]}：${name}`
        label.parentElement?.setAttribute(
          'aria-label',
          fillWords(words.remove, { name: label.textContent ?? '' }),
        )
      })
      return item
    })
  }

  async function nameOf(kind: SearchState['names'][number]['kind'], id: string): Promise<string> {
    try {
      return (await archive.entry(kind, id))?.name.name ?? id
    } catch {
      return id
    }
  }

  function dayChips(state: SearchState): HTMLLIElement[] {
    const { from, to, ...others } = state
    const parts = [
      ...(from
        ? [
            chip(fillWords(words.fromDay, { day: formatDay(from, words) }), () => ({
              ...others,
              ...(to && { to }),
            })),
          ]
        : []),
      ...(to
        ? [
            chip(fillWords(words.toDay, { day: formatDay(to, words) }), () => ({
              ...others,
              ...(from && { from }),
            })),
          ]
        : []),
    ]
    return parts.map(({ item }) => item)
  }

  return {
    show: (state) => {
      list.replaceChildren(...dayChips(state), ...nameChips(state))
      list.hidden = list.children.length === 0
    },
  }
}
