import type { PhraseHits, SearchEngine } from '../engine.ts'
import type { Query, QueryGroup } from '../query/query.ts'

/** One group of a query with what was found for it. */
export interface GroupHits {
  readonly group: QueryGroup
  /** Ordinals of articles with any of its phrases → how often altogether. */
  readonly counts: ReadonlyMap<number, number>
  readonly inHeadline: ReadonlySet<number>
}

/** The articles that a query asks for, and what was found for each of its wanted groups. */
export interface Matches {
  /** Ordinals, ascending. */
  readonly articles: readonly number[]
  readonly wanted: readonly GroupHits[]
}

/**
 * Ask an engine for all phrases of a query at once and put the answers together.
 *
 * @param total - how many articles there are: what a query without wanted phrases starts from
 */
export async function matchArticles(query: Query, engine: SearchEngine, total: number): Promise<Matches> {
  const groups = await Promise.all(query.groups.map((group) => findGroup(group, engine)))
  const wanted = groups.filter(({ group }) => !group.excluded)
  const excluded = groups.filter(({ group }) => group.excluded)
  const [rarest, ...others] = [...wanted].sort((a, b) => a.counts.size - b.counts.size)
  const start = rarest ? [...rarest.counts.keys()] : Array.from({ length: total }, (_, ordinal) => ordinal)
  const articles = start.filter(
    (article) =>
      others.every(({ counts }) => counts.has(article)) &&
      !excluded.some(({ counts }) => counts.has(article)),
  )
  return { articles: articles.sort((a, b) => a - b), wanted }
}

async function findGroup(group: QueryGroup, engine: SearchEngine): Promise<GroupHits> {
  const hits = await Promise.all(group.phrases.map(({ folded }) => engine.find(folded)))
  const counts = new Map<number, number>()
  for (const { articles, counts: inArticle } of hits)
    for (const [index, article] of articles.entries())
      counts.set(article, (counts.get(article) ?? 0) + (inArticle[index] ?? 0))
  return { group, counts, inHeadline: unionOf(hits) }
}

function unionOf(hits: readonly PhraseHits[]): ReadonlySet<number> {
  const [first, ...others] = hits
  if (others.length === 0) return first?.inHeadline ?? new Set()
  return new Set(hits.flatMap(({ inHeadline }) => [...inHeadline]))
}
