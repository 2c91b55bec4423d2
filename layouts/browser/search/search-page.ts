import { parseQuery } from '../../../src/search/query/parse-query.ts'
import type { Order } from '../../../src/search/results/order-articles.ts'
import { type Answer, runSearch } from '../../../src/search/results/run-search.ts'
import { fold } from '../../../src/text/fold.ts'
import { byId, element } from '../element.ts'
import { describeQuery } from './describe-query.ts'
import { facetsView } from './facets-view.ts'
import { fillWords } from './fill-words.ts'
import { filterChips } from './filter-chips.ts'
import { describeNothing } from './no-hits.ts'
import { offerDownloads } from './offer-downloads.ts'
import { listenToKeys } from './page-keys.ts'
import type { PageSetup } from './page-setup.ts'
import { PAGE, resultsList } from './results-list.ts'
import {
  asksNothing,
  defaultOrder,
  formatState,
  questionOf,
  readState,
  type SearchState,
  toggleName,
} from './search-state.ts'
import { suggestionsBox } from './suggestions-box.ts'
import { listenToTyping } from './typing.ts'

/** After so many milliseconds a search says that it is at work. */
const PATIENCE = 400

/** Run the search page: its address is its state, every change of it a search. */
export function startSearchPage(setup: PageSetup): void {
  const { archive, words } = setup
  const root = byId('search', HTMLElement)
  const form = byId('search-form', HTMLFormElement)
  const input = byId('search-query', HTMLInputElement)
  const clear = byId('search-clear', HTMLButtonElement)
  const order = byId('search-sort', HTMLSelectElement)
  const from = byId('search-from', HTMLInputElement)
  const to = byId('search-to', HTMLInputElement)
  const status = byId('search-status', HTMLElement)
  const message = byId('search-message', HTMLElement)
  const title = document.title
  let state = readState(location.search)
  let run = 0

  const list = resultsList(setup, (more) => guarded(run, more))
  const facets = facetsView(setup, {
    toggle: (filter) => change(toggleName(state, filter)),
    chooseYear: (year) => change(withDays(year && `${year}-01-01`, year && `${year}-12-31`)),
  })
  const chips = filterChips(setup, change)
  const suggestions = suggestionsBox(setup, ({ kind, name }) => {
    input.focus()
    change(toggleName({ ...state, q: withoutLastWord(input.value) }, { kind, id: name.id }))
  })
  const downloads = offerDownloads(setup)

  /** Go to another state; typing replaces the last one, everything else can be gone back from. */
  function change(next: SearchState, how: 'push' | 'replace' = 'push'): void {
    if (formatState(next) === formatState(state)) return
    state = next
    const address = location.pathname + formatState(state)
    if (how === 'push') history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    void search(PAGE)
  }

  function withDays(first: string, last: string): SearchState {
    const { from: _from, to: _to, ...others } = state
    return { ...others, ...(first && { from: first }), ...(last && { to: last }) }
  }

  async function search(count: number): Promise<void> {
    const mine = ++run
    showQuestion()
    if (asksNothing(state)) return showStart()
    root.classList.add('asked')
    const busy = setTimeout(() => {
      status.textContent = words.busy
    }, PATIENCE)
    await guarded(mine, async () => {
      const answer = await runSearch(archive, questionOf(state))
      if (mine === run) await showAnswer(answer, mine, count)
    })
    clearTimeout(busy)
  }

  /** Run something that fetches; a failure becomes a message with a button that tries again. */
  async function guarded(mine: number, work: () => Promise<void>): Promise<void> {
    message.replaceChildren()
    root.removeAttribute('data-search-done')
    root.setAttribute('aria-busy', 'true')
    try {
      await work()
    } catch (error) {
      if (mine === run) showFailure(mine, work, error)
    }
    if (mine !== run) return
    root.removeAttribute('aria-busy')
    root.setAttribute('data-search-done', '')
  }

  function showQuestion(): void {
    if (document.activeElement !== input || input.value.trim() !== state.q.trim()) input.value = state.q
    clear.hidden = input.value === ''
    order.value = state.order ?? defaultOrder(state)
    from.value = state.from ?? ''
    to.value = state.to ?? ''
    byId('search-meaning', HTMLElement).textContent = asksNothing(state)
      ? ''
      : describeQuery(parseQuery(state.q), words)
    document.title = state.q ? `${state.q} · ${title}` : title
    chips.show(state)
  }

  function showStart(): void {
    root.classList.remove('asked')
    list.clear()
    message.replaceChildren()
    status.textContent = ''
    downloads.offer([])
    root.removeAttribute('aria-busy')
    root.setAttribute('data-search-done', '')
  }

  async function showAnswer(answer: Answer, mine: number, count: number): Promise<void> {
    const { articles } = answer
    const isCurrent = () => mine === run
    if (articles.length === 0) {
      list.clear()
      const nothing = await describeNothing(setup, answer)
      if (isCurrent()) message.replaceChildren(...nothing)
    } else {
      await list.show(articles, state.q, state.all ? Number.POSITIVE_INFINITY : count, isCurrent)
    }
    if (!isCurrent()) return
    status.textContent = countSentence(articles.length)
    downloads.offer(articles)
    void facets.show(articles, state)
  }

  function countSentence(n: number): string {
    if (n === 0) return words.none
    return fillWords(parseQuery(state.q).groups.length > 0 ? words.found : words.listed, { n })
  }

  function showFailure(mine: number, work: () => Promise<void>, error: unknown): void {
    status.textContent = ''
    const again = element('button', { type: 'button' }, words.tryAgain)
    again.addEventListener('click', () => void guarded(mine, work))
    message.replaceChildren(
      element(
        'div',
        { role: 'alert', class: 'failure' },
        element('p', {}, words.failed),
        element('p', { class: 'count' }, reasonOf(error)),
        again,
      ),
    )
  }

  listenToTyping(form, input, {
    typed: (text) => {
      clear.hidden = text === ''
    },
    paused: (text) => {
      change({ ...state, q: text.trim() }, 'replace')
      void suggestions.offer(document.activeElement === input ? lastWord(text) : '')
    },
    submitted: (text) => {
      suggestions.close()
      change({ ...state, q: text.trim() })
    },
    pressed: (key) => {
      if (suggestions.press(key)) return true
      if (key === 'Escape' && input.value !== '') {
        clearQuery()
        return true
      }
      return false
    },
  })
  input.addEventListener('blur', () => setTimeout(() => suggestions.close(), 200))
  clear.addEventListener('click', clearQuery)
  order.addEventListener('change', () => change({ ...state, order: order.value as Order }))
  for (const day of [from, to]) day.addEventListener('change', () => change(withDays(from.value, to.value)))
  listenToKeys(input, byId('search-results', HTMLOListElement))

  function clearQuery(): void {
    suggestions.close()
    input.value = ''
    input.focus()
    change({ ...state, q: '' })
    clear.hidden = true
  }

  addEventListener('popstate', (event) => {
    state = readState(location.search)
    void search(shownIn(event.state))
  })
  addEventListener('pagehide', () => history.replaceState({ shown: list.shown }, ''))
  void search(shownIn(history.state))
}

/** How many results were listed when the page was left, so that going back leads to the same place. */
function shownIn(historyState: unknown): number {
  const shown = (historyState as { shown?: unknown } | null)?.shown
  return typeof shown === 'number' ? Math.max(PAGE, shown) : PAGE
}

/** What a name may be meant by: the word being typed, quotation marks and signs left out. */
function lastWord(text: string): string {
  const word = /[^\s|｜"＂]*$/.exec(text)?.[0] ?? ''
  return fold(word).replace(/^-/, '')
}

function withoutLastWord(text: string): string {
  return text.replace(/-?[^\s|｜]*$/, '').trim()
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
