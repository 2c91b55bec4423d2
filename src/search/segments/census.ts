import { hash } from 'node:crypto'
import type { SearchDocument, SearchName } from '../document.ts'
import type { NameCount } from '../tables/collect-suggestions.ts'
import { type FacetKind, facetKinds, namesOf } from '../tables/facet-kind.ts'

/** What one look at all articles tells: enough to see what is new, and all that segments share. */
export interface Census {
  /** By ordinal. */
  readonly articles: readonly CountedArticle[]
  readonly names: Readonly<Record<FacetKind, ReadonlyMap<string, NameCount>>>
}

export interface CountedArticle {
  readonly id: string
  /** Of everything that a segment keeps of it. */
  readonly hash: string
  readonly date: string | undefined
}

/** 72 bits: two versions of one article are never taken for each other. */
export const HASH_CHARACTERS = 12

/** Look at every article once, and keep none. */
export function takeCensus(documents: Iterable<SearchDocument>): Census {
  const articles: CountedArticle[] = []
  const names = Object.fromEntries(
    facetKinds.map((kind) => [kind, new Map<string, Tally>()] as const),
  ) as Record<FacetKind, Map<string, Tally>>
  for (const document of documents) {
    for (const kind of facetKinds)
      for (const name of namesOf(document, kind)) count(names[kind], kind, name, articles.length)
    articles.push({ id: document.id, hash: hashOf(document), date: document.date })
  }
  return { articles, names }
}

interface Tally {
  readonly kind: FacetKind
  readonly name: SearchName
  articles: number
  /** The ordinal that was counted last: an article counts once. */
  last: number
}

function count(tallies: Map<string, Tally>, kind: FacetKind, name: SearchName, ordinal: number): void {
  const tally = tallies.get(name.id)
  if (tally === undefined) tallies.set(name.id, { kind, name, articles: 1, last: ordinal })
  else if (tally.last !== ordinal) {
    tally.articles++
    tally.last = ordinal
  }
}

/** Other names for a name, and how it is spelled, are no part of a segment. */
function hashOf(document: SearchDocument): string {
  const { id, url, headline, date, blocks, kicker, subtitle, printedSource, printedSeries } = document
  const names = facetKinds.map((kind) => namesOf(document, kind).map(said).join('\n'))
  const cited = [kicker, subtitle, printedSource, printedSeries]
  const text = JSON.stringify([id, url, headline, date, names, blocks, cited])
  return hash('sha256', text, 'base64url').slice(0, HASH_CHARACTERS)
}

const sayings = new WeakMap<SearchName, string>()

/** Many articles have the same name. */
function said(name: SearchName): string {
  const known = sayings.get(name)
  if (known !== undefined) return known
  const fresh = JSON.stringify([name.id, name.name, name.url])
  sayings.set(name, fresh)
  return fresh
}
