import type { Query } from '../query/query.ts'
import type { SearchArchive } from '../read/open-archive.ts'
import type { FacetKind } from '../tables/facet-kind.ts'
import { type Matches, matchArticles } from './match-articles.ts'
import { type Order, orderArticles } from './order-articles.ts'

/** A name that results are narrowed to. */
export interface NameFilter {
  readonly kind: FacetKind
  readonly id: string
}

/** All that a reader asks at once. */
export interface Question {
  readonly query: Query
  /** `YYYY-MM-DD`, both included. */
  readonly from?: string
  readonly to?: string
  readonly names: readonly NameFilter[]
  readonly order: Order
}

/** The articles that a question asks for, in order, and what was found for its words. */
export interface Answer {
  /** Ordinals. */
  readonly articles: readonly number[]
  readonly matches: Matches
}

/** An article has one source, one series, and mostly one bulletin: several of them mean either. Of other names it must have all. */
const eitherKinds: ReadonlySet<FacetKind> = new Set(['source', 'series', 'bulletin'])

/** Find, narrow and order. Rejects where a part of the index cannot be had. */
export async function runSearch(archive: SearchArchive, question: Question): Promise<Answer> {
  const [matches, range, names] = await Promise.all([
    matchArticles(question.query, archive.engine, archive.manifest.articles),
    archive.range(question.from, question.to),
    allowedBy(archive, question.names),
  ])
  const [start, end] = range
  const narrowed = matches.articles.filter(
    (article) => article >= start && article < end && names.every((allowed) => allowed.has(article)),
  )
  return { matches, articles: await orderArticles(narrowed, matches, question.order, archive.engine) }
}

async function allowedBy(
  archive: SearchArchive,
  names: readonly NameFilter[],
): Promise<ReadonlySet<number>[]> {
  const found = await Promise.all(
    names.map(async ({ kind, id }) => ({
      kind,
      articles: (await archive.entry(kind, id))?.articles ?? new Set<number>(),
    })),
  )
  const all = found.filter(({ kind }) => !eitherKinds.has(kind)).map(({ articles }) => articles)
  for (const kind of eitherKinds) {
    const either = found.filter((entry) => entry.kind === kind)
    if (either.length > 0) all.push(new Set(either.flatMap(({ articles }) => [...articles])))
  }
  return all
}
