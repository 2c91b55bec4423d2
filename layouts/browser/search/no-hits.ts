import type { QueryPhrase } from '../../../src/search/query/query.ts'
import { openLists } from '../../../src/search/read/open-lists.ts'
import { searchNames } from '../../../src/search/read/search-names.ts'
import type { Answer } from '../../../src/search/results/run-search.ts'
import { href, type UrlPath, urls } from '../../../src/site/url.ts'
import { groupDigits } from '../../../src/site/words/group-digits.ts'
import { element } from '../element.ts'
import { fillWords } from './fill-words.ts'
import { formatDay } from './format-day.ts'
import type { PageSetup } from './page-setup.ts'
import { formatState, isNarrowed, type SearchState } from './search-state.ts'
import { typedDay } from './typed-day.ts'

/**
 * What to say when nothing was found: a range of days that ends before it begins, what was searched, the page of a
 * day that was typed, each word alone with its count, names that look like it.
 *
 * @param quotePhrase - handed over, because it folds: see `later.ts`
 */
export async function describeNothing(
  setup: PageSetup,
  state: SearchState,
  { matches }: Answer,
  quotePhrase: (phrase: string) => string,
): Promise<Node[]> {
  const phrases = matches.wanted.flatMap(({ group }) => group.phrases)
  const [days, words, names] = await Promise.all([
    typedDays(setup, phrases),
    wordsAlone(setup, phrases, quotePhrase),
    namesAlike(setup, phrases),
  ])
  const unfiltered = withoutFilters(setup, state, matches.articles.length)
  const reversed = reversedDays(setup, state)
  return [...reversed, element('p', {}, searchedWhat(setup)), ...days, ...unfiltered, ...words, ...names]
}

/** Nothing lies between a day and an earlier one. */
function reversedDays({ words }: PageSetup, { from, to, ...state }: SearchState): Node[] {
  if (from === undefined || to === undefined || from <= to) return []
  const said = fillWords(words.reversed, { first: formatDay(from, words), last: formatDay(to, words) })
  const turned = formatState({ ...state, from: to, to: from })
  return [element('p', {}, said, ' ', element('a', { href: turned }, words.turnRound))]
}

/** The pages of typed days that have articles: others may have none. */
async function typedDays(
  { archive, words, pathPrefix }: PageSetup,
  phrases: readonly QueryPhrase[],
): Promise<Node[]> {
  const days = [...new Set(phrases.flatMap(({ folded }) => typedDay(folded) ?? []))]
  const items = await Promise.all(
    days.map(async (day) => {
      const [start, end] = await archive.range(day, day)
      if (end <= start) return []
      const link = element('a', { href: href(urls.day(day), pathPrefix) }, formatDay(day, words))
      return [element('li', {}, link, ' ', countOf(end - start))]
    }),
  )
  const found = items.flat()
  return found.length === 0
    ? []
    : [element('p', {}, words.tryDays), element('ul', { class: 'choices' }, ...found)]
}

/** The same words without what narrows them, where that finds anything. */
function withoutFilters({ words }: PageSetup, state: SearchState, n: number): Node[] {
  const { q, order, all } = state
  if (n === 0 || !isNarrowed(state)) return []
  const search = formatState({ q, names: [], all, ...(order && { order }) })
  return [element('p', {}, element('a', { href: search || '?all=1' }, words.withoutFilters), ' ', countOf(n))]
}

function searchedWhat({ manifest, words }: PageSetup): string {
  const { articles: n, first, last } = manifest
  if (!first || !last) return fillWords(words.searchedUndated, { n })
  return fillWords(words.searched, { n, first: formatDay(first, words), last: formatDay(last, words) })
}

async function wordsAlone(
  { archive, words }: PageSetup,
  phrases: readonly QueryPhrase[],
  quotePhrase: (phrase: string) => string,
): Promise<Node[]> {
  if (phrases.length < 2) return []
  const items = await Promise.all(
    phrases.map(async ({ typed, folded }) => {
      const count = (await archive.engine.find(folded)).articles.length
      const search = formatState({ q: quotePhrase(typed), names: [], all: false })
      return element('li', {}, element('a', { href: search }, typed), ' ', countOf(count))
    }),
  )
  return [element('p', {}, words.tryWords), element('ul', { class: 'choices' }, ...items)]
}

async function namesAlike(
  { archive, words, pathPrefix, folding }: PageSetup,
  phrases: readonly QueryPhrase[],
): Promise<Node[]> {
  const names = await searchNames(openLists(archive, folding).names, folding).nearest(
    phrases.map(({ folded }) => folded),
  )
  if (names.length === 0) return []
  const items = names.map(({ kind, name, count }) => {
    const address = name.url
      ? href(name.url as UrlPath, pathPrefix)
      : formatState({ q: '', names: [{ kind, id: name.id }], all: false })
    return element('li', {}, element('a', { href: address }, name.name), ' ', countOf(count))
  })
  return [element('p', {}, words.tryNames), element('ul', { class: 'choices' }, ...items)]
}

function countOf(count: number): HTMLElement {
  return element('span', { class: 'count' }, groupDigits(count))
}
