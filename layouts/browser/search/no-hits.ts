import type { QueryPhrase } from '../../../src/search/query/query.ts'
import { openLists } from '../../../src/search/read/open-lists.ts'
import { searchNames } from '../../../src/search/read/search-names.ts'
import type { Answer } from '../../../src/search/results/run-search.ts'
import { href, type UrlPath } from '../../../src/site/url.ts'
import { groupDigits } from '../../../src/site/words/group-digits.ts'
import { element } from '../element.ts'
import { fillWords } from './fill-words.ts'
import { formatDay } from './format-day.ts'
import type { PageSetup } from './page-setup.ts'
import { formatState, isNarrowed, type SearchState } from './search-state.ts'

/**
 * What to say when nothing was found: what was searched, each word alone with its count, names that look like it.
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
  const [words, names] = await Promise.all([
    wordsAlone(setup, phrases, quotePhrase),
    namesAlike(setup, phrases),
  ])
  const unfiltered = withoutFilters(setup, state, matches.articles.length)
  return [element('p', {}, searchedWhat(setup)), ...unfiltered, ...words, ...names]
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
