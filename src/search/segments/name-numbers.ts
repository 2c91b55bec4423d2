import type { NameCount } from '../tables/collect-suggestions.ts'
import { type FacetKind, facetKinds } from '../tables/facet-kind.ts'
import type { Census } from './census.ts'

/** The ids of each kind's names, by number: what stands for a name in every segment. */
export type NameIds = Readonly<Record<FacetKind, readonly string[]>>

/**
 * Number the names of an archive. A number once given stays with its id, for segments that are not written anew use it;
 * new names follow, those with most articles first, then by id.
 *
 * @param known - of the segments that stay
 */
export function numberNames(census: Census, known?: NameIds): NameIds {
  return Object.fromEntries(
    facetKinds.map((kind) => [kind, withNew(known?.[kind] ?? [], census.names[kind])]),
  ) as Record<FacetKind, string[]>
}

function withNew(known: readonly string[], names: ReadonlyMap<string, NameCount>): string[] {
  const old = new Set(known)
  const fresh = [...names].filter(([id]) => !old.has(id))
  fresh.sort(([a, nameA], [b, nameB]) => nameB.articles - nameA.articles || (a < b ? -1 : 1))
  return [...known, ...fresh.map(([id]) => id)]
}
