import { parseQuery } from '../../../src/search/query/parse-query.ts'
import type { Order } from '../../../src/search/results/order-articles.ts'
import { byId } from '../element.ts'
import { describeQuery } from './describe-query.ts'
import type { PageSetup } from './page-setup.ts'
import { asksNothing, defaultOrder, isNarrowed, type SearchState } from './search-state.ts'
import { listenToTyping } from './typing.ts'

/** The box, the order and the days: what a reader asks with. */
export interface QuestionForm {
  readonly input: HTMLInputElement
  /** Show what is asked; what is being typed is left alone. */
  show(state: SearchState): void
  /** Say in words what is asked. The words can be folded. */
  explain(state: SearchState): void
  clear(): void
}

export interface QuestionActions {
  /** A pause in typing. */
  paused(text: string): void
  /** An input method is at work: nothing may open under it. */
  composing(): void
  submitted(text: string): void
  cleared(): void
  /** @returns whether the key was used up */
  pressed(key: string): boolean
  ordered(order: Order): void
  /** `YYYY-MM-DD`, or `''`. */
  dated(from: string, to: string): void
}

export function questionForm({ words }: PageSetup, actions: QuestionActions): QuestionForm {
  const input = byId('search-query', HTMLInputElement)
  const clearButton = byId('search-clear', HTMLButtonElement)
  const order = byId('search-sort', HTMLSelectElement)
  const from = byId('search-from', HTMLInputElement)
  const to = byId('search-to', HTMLInputElement)
  const meaning = byId('search-meaning', HTMLElement)

  function clear(): void {
    input.value = ''
    input.focus()
    clearButton.hidden = true
    actions.cleared()
  }

  listenToTyping(byId('search-form', HTMLFormElement), input, {
    typed: (text) => {
      clearButton.hidden = text === ''
    },
    paused: actions.paused,
    composing: actions.composing,
    submitted: actions.submitted,
    pressed: (key) => {
      if (actions.pressed(key)) return true
      if (key !== 'Escape' || input.value === '') return false
      clear()
      return true
    },
  })
  clearButton.addEventListener('click', clear)
  order.addEventListener('change', () => actions.ordered(order.value as Order))
  for (const day of [from, to]) day.addEventListener('change', () => actions.dated(from.value, to.value))

  return {
    input,
    clear,
    show: (state) => {
      const isBeingTyped = document.activeElement === input && input.value.trim() === state.q.trim()
      if (!isBeingTyped) input.value = state.q
      clearButton.hidden = input.value === ''
      from.value = state.from ?? ''
      to.value = state.to ?? ''
    },
    explain: (state) => {
      order.value = state.order ?? defaultOrder(state)
      const saysNothing = asksNothing(state)
      // The answer is a status of its own; where there is none, this is.
      if (saysNothing) meaning.setAttribute('role', 'status')
      else meaning.removeAttribute('role')
      if (saysNothing) meaning.textContent = state.q === '' ? '' : words.meaningNothing
      else meaning.textContent = describeQuery(parseQuery(state.q), isNarrowed(state), words)
    },
  }
}
