import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { wantedPhrases } from '../../../src/search/query/query.ts'
import type { Order } from '../../../src/search/results/order-articles.ts'
import type { NameFilter, Question } from '../../../src/search/results/run-search.ts'
import { facetKinds } from '../../../src/search/tables/facet-kind.ts'
import { parseIsoDate } from '../../../src/text/iso-date.ts'

/** What the page's address says: everything that its results depend on. */
export interface SearchState {
  /** As typed. */
  readonly q: string
  readonly from?: string
  readonly to?: string
  readonly names: readonly NameFilter[]
  /** Absent: by relevance where words are asked for, else newest first. */
  readonly order?: Order
  /** List all results at once. */
  readonly all: boolean
}

const orders: readonly Order[] = ['relevance', 'newest', 'oldest']

/** Read an address. What is no day, no order, no kind is left out. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search)
  const year = /^\d{4}$/.exec(params.get('year') ?? '')?.[0]
  const from = parseIsoDate(params.get('from') ?? (year ? `${year}-01-01` : ''))
  const to = parseIsoDate(params.get('to') ?? (year ? `${year}-12-31` : ''))
  const order = orders.find((known) => known === params.get('sort'))
  return {
    q: params.get('q') ?? '',
    ...(from && { from }),
    ...(to && { to }),
    names: facetKinds.flatMap((kind) =>
      [...new Set(params.getAll(kind))].filter((id) => id !== '').map((id) => ({ kind, id })),
    ),
    ...(order && { order }),
    all: params.get('all') === '1',
  }
}

/** The inverse of `readState`: `?q=…`, or nothing. */
export function formatState({ q, from, to, names, order, all }: SearchState): string {
  const params = new URLSearchParams()
  if (q !== '') params.set('q', q)
  if (from !== undefined) params.set('from', from)
  if (to !== undefined) params.set('to', to)
  for (const { kind, id } of names) params.append(kind, id)
  if (order !== undefined) params.set('sort', order)
  if (all) params.set('all', '1')
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

/** What the index is asked. */
export function questionOf(state: SearchState): Question {
  const query = parseQuery(state.q)
  return {
    query,
    ...(state.from && { from: state.from }),
    ...(state.to && { to: state.to }),
    names: state.names,
    order: state.order ?? defaultOrder(state),
  }
}

export function defaultOrder({ q }: SearchState): Order {
  return wantedPhrases(parseQuery(q)).length > 0 ? 'relevance' : 'newest'
}

/** Whether a reader has asked for anything yet. */
export function asksNothing(state: SearchState): boolean {
  return parseQuery(state.q).groups.length === 0 && !isNarrowed(state) && !state.all
}

/** Whether results are limited to days or names. */
export function isNarrowed({ from, to, names }: SearchState): boolean {
  return from !== undefined || to !== undefined || names.length > 0
}

export function hasName({ names }: SearchState, { kind, id }: NameFilter): boolean {
  return names.some((name) => name.kind === kind && name.id === id)
}

/** Add a name to the filters, or take it away. */
export function toggleName(state: SearchState, filter: NameFilter): SearchState {
  const others = state.names.filter(({ kind, id }) => kind !== filter.kind || id !== filter.id)
  return { ...state, names: hasName(state, filter) ? others : [...others, filter] }
}
