import { quotePhrase } from '../../../src/search/query/format-query.ts'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { type Answer, runSearch } from '../../../src/search/results/run-search.ts'
import { readyToFold } from '../../../src/text/folding.ts'
import { byId } from '../element.ts'
import { fillWords } from './fill-words.ts'
import { filterChips } from './filter-chips.ts'
import { lateFacets } from './late-facets.ts'
import { lateSuggestions } from './late-suggestions.ts'
import { offerDownloads } from './offer-downloads.ts'
import { listenToKeys } from './page-keys.ts'
import { keepPlace, type PagePlace, placeOf } from './page-place.ts'
import type { PageSetup } from './page-setup.ts'
import { pageWork } from './page-work.ts'
import { printedNote } from './printed-note.ts'
import { queryOffers } from './query-offers.ts'
import { questionForm } from './question-form.ts'
import { PAGE, resultsList } from './results-list.ts'
import {
  asksNothing,
  formatState,
  isNarrowed,
  questionOf,
  readState,
  type SearchState,
  toggleName,
} from './search-state.ts'

/** Run the search page: its address is its state, every change of it a search. */
export function startSearchPage(setup: PageSetup): void {
  const { archive, words } = setup
  const root = byId('search', HTMLElement)
  const status = byId('search-status', HTMLElement)
  const message = byId('search-message', HTMLElement)
  const title = document.title
  let state = readState(location.search)
  let run = 0
  let found = 0

  const work = pageWork(setup)
  const list = resultsList(setup, (more) => work.run(more, isCurrentRun()))
  const keepPlaceNow = keepPlace(() => list.shown)
  const facets = lateFacets(setup, {
    toggle: (filter) => change(toggleName(state, filter)),
    chooseYear: (year) => change(withDays(year && `${year}-01-01`, year && `${year}-12-31`)),
  })
  const chips = filterChips(setup, change)
  const printed = printedNote(setup, () => ({ shown: list.shown, found }))
  const offers = queryOffers(setup)
  const downloads = offerDownloads(setup)
  const form = questionForm(setup, {
    paused: (text) => {
      change({ ...state, q: text.trim() }, 'replace')
      void suggestions.offer(document.activeElement === form.input ? lastWord(text) : '')
    },
    composing: () => suggestions.close(),
    submitted: (text) => {
      suggestions.close()
      // Blanks alone are answered too.
      change({ ...state, q: text.trim() || text })
    },
    cleared: () => {
      suggestions.close()
      change({ ...state, q: '' })
    },
    pressed: (key) => suggestions.press(key),
    ordered: (order) => change({ ...state, order }),
    dated: (first, last) => change(withDays(first, last)),
  })
  const suggestions = lateSuggestions(setup, form.input, ({ kind, name }) => {
    form.input.focus()
    change(toggleName({ ...state, q: withoutLastWord(form.input.value) }, { kind, id: name.id }))
  })
  form.input.addEventListener('blur', () => setTimeout(() => suggestions.close(), 200))
  byId('search-skip', HTMLElement).addEventListener('click', (event) => {
    // Not by its address, which is the page's state.
    event.preventDefault()
    byId('search-found', HTMLElement).focus()
  })
  listenToKeys(form.input, byId('search-results', HTMLOListElement))

  /** Go to another state; typing replaces the last one, everything else can be gone back from. */
  function change(next: SearchState, how: 'push' | 'replace' = 'push'): void {
    if (formatState(next) === formatState(state)) return
    state = next
    const address = location.pathname + formatState(state)
    if (how === 'push') {
      keepPlaceNow()
      history.pushState(null, '', address)
    } else history.replaceState(null, '', address)
    void search()
  }

  function withDays(first: string, last: string): SearchState {
    const { from: _from, to: _to, ...others } = state
    return { ...others, ...(first && { from: first }), ...(last && { to: last }) }
  }

  function isCurrentRun(): () => boolean {
    const mine = run
    return () => mine === run
  }

  /** @param place - where the reader was when the page showed this state before */
  async function search(place?: PagePlace): Promise<void> {
    run++
    const isCurrent = isCurrentRun()
    form.show(state)
    chips.show(state)
    printed.show(state)
    offers.clear()
    document.title = state.q.trim() ? `${state.q} · ${title}` : title
    if (state.q !== '' || isNarrowed(state) || state.all) root.classList.add('asked')
    await work.run(async () => {
      await readyToFold([state.q])
      if (!isCurrent()) return
      form.explain(state)
      if (asksNothing(state)) return showStart()
      const answer = await runSearch(archive, questionOf(state))
      if (isCurrent()) await showAnswer(answer, Math.max(PAGE, place?.shown ?? 0), isCurrent)
      if (place && isCurrent()) scrollTo({ top: place.top, behavior: 'instant' })
    }, isCurrent)
  }

  function showStart(): void {
    found = 0
    root.classList.remove('asked')
    list.clear()
    message.replaceChildren()
    status.textContent = ''
    downloads.offer([])
  }

  async function showAnswer(answer: Answer, count: number, isCurrent: () => boolean): Promise<void> {
    const { articles } = answer
    found = articles.length
    if (articles.length === 0) {
      list.clear()
      const { describeNothing } = await setup.later()
      const nothing = await describeNothing(setup, state, answer, quotePhrase)
      if (isCurrent()) message.replaceChildren(...nothing)
    } else {
      await list.show(articles, state.q, state.all ? Number.POSITIVE_INFINITY : count, isCurrent)
    }
    if (!isCurrent()) return
    status.textContent = countSentence(articles.length)
    void offers.offer(state, isCurrent)
    downloads.offer(articles)
    void facets.show(articles, state)
  }

  function countSentence(n: number): string {
    if (n === 0) return words.none
    return fillWords(parseQuery(state.q).groups.length > 0 ? words.found : words.listed, { n })
  }

  addEventListener('popstate', (event) => {
    suggestions.close()
    state = readState(location.search)
    void search(placeOf(event.state))
  })
  void search(placeOf(history.state))
}

/** What a name may be meant by: the word being typed, quotation marks and a minus left out. */
function lastWord(text: string): string {
  const word = /[^\s|｜"＂]*$/.exec(text)?.[0] ?? ''
  return word.replace(/^[-－]/, '')
}

function withoutLastWord(text: string): string {
  return text.replace(/[-－]?[^\s|｜]*$/, '').trim()
}
