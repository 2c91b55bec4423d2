import { type OtherQuery, otherQueries } from '../../../src/search/query/other-queries.ts'
import { runSearch } from '../../../src/search/results/run-search.ts'
import { groupDigits } from '../../../src/site/words/group-digits.ts'
import { byId, element } from '../element.ts'
import type { PageSetup } from './page-setup.ts'
import { formatState, questionOf, type SearchState } from './search-state.ts'

/** Links under an answer to what may have been meant. */
export interface QueryOffers {
  clear(): void
  /** Offer what finds anything. A courtesy: where it cannot be fetched, nothing is offered. */
  offer(state: SearchState, isCurrent: () => boolean): Promise<void>
}

export function queryOffers({ archive, words }: PageSetup): QueryOffers {
  const place = byId('search-offers', HTMLElement)
  const said = { phrase: words.tryPhrase, or: words.tryOr }

  async function offerOf({ why, typed: q }: OtherQuery, state: SearchState): Promise<HTMLElement[]> {
    const { articles } = await runSearch(archive, questionOf({ ...state, q }))
    if (articles.length === 0) return []
    const link = element('a', { href: formatState({ ...state, q }) }, q)
    const count = element('span', { class: 'count' }, groupDigits(articles.length))
    return [element('p', {}, said[why], ' ', link, ' ', count)]
  }

  return {
    clear: () => place.replaceChildren(),
    offer: async (state, isCurrent) => {
      try {
        const offers = await Promise.all(otherQueries(state.q).map((other) => offerOf(other, state)))
        if (isCurrent()) place.replaceChildren(...offers.flat())
      } catch {}
    },
  }
}
