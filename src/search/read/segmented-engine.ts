import type { PhraseHits, SearchEngine } from '../engine.ts'

/** Several engines, each over its own articles, as one. */
export function segmentedEngine(engines: readonly (() => Promise<SearchEngine>)[]): SearchEngine {
  return {
    find: async (phrase) =>
      mergeHits(await Promise.all(engines.map(async (engine) => (await engine()).find(phrase)))),
    places: async (phrase) => {
      const places = await Promise.all(engines.map(async (engine) => (await engine()).places(phrase)))
      return new Map(places.flatMap((ofSegment) => [...ofSegment]))
    },
  }
}

function mergeHits(hits: readonly PhraseHits[]): PhraseHits {
  const [only] = hits
  if (only && hits.length === 1) return only
  const counts = new Map<number, number>()
  for (const { articles, counts: inArticle } of hits)
    for (const [index, article] of articles.entries()) counts.set(article, inArticle[index] ?? 0)
  const sorted = [...counts].sort(([a], [b]) => a - b)
  return {
    articles: sorted.map(([article]) => article),
    inHeadline: new Set(hits.flatMap(({ inHeadline }) => [...inHeadline])),
    counts: sorted.map(([, count]) => count),
  }
}
