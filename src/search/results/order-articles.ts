import type { PhrasePlaces, SearchEngine } from '../engine.ts'
import type { GroupHits, Matches } from './match-articles.ts'
import { FARTHEST, nearness } from './nearness.ts'

/** In which order results are read. */
export type Order = 'relevance' | 'newest' | 'oldest'

/** Counts are compared by their power of two: three times is not more about something than twice. */
const MOST_POWERS = 31

/** Ordinals stand below this in a sort key. */
const ORDINALS = 2 ** 24

/**
 * Order articles. By relevance: words in the headline before words in the text, near each other before far apart,
 * often before seldom, then newer before older. Whatever the engine, the order is the same.
 *
 * @param articles - ordinals, ascending by date
 */
export async function orderArticles(
  articles: readonly number[],
  { wanted }: Matches,
  order: Order,
  engine: SearchEngine,
): Promise<number[]> {
  if (order === 'oldest') return [...articles]
  if (order === 'newest' || wanted.length === 0) return [...articles].reverse()
  const near = await nearnessOf(articles, wanted, engine)
  const keys = Float64Array.from(articles, (article) => {
    const missing = wanted.filter(({ inHeadline }) => !inHeadline.has(article)).length
    const degree = missing === 0 ? 0 : near(article)
    const rank =
      (missing * (FARTHEST + 1) + degree) * (MOST_POWERS + 1) + (MOST_POWERS - power(article, wanted))
    return rank * ORDINALS + (ORDINALS - 1 - article)
  })
  return Array.from(keys.sort(), (key) => ORDINALS - 1 - (key % ORDINALS))
}

/** Of the least frequent group, so that one frequent word does not hide the others. */
function power(article: number, wanted: readonly GroupHits[]): number {
  const least = Math.min(...wanted.map(({ counts }) => counts.get(article) ?? 0))
  return Math.min(MOST_POWERS, Math.floor(Math.log2(Math.max(1, least))))
}

/** Groups of a single character are too frequent to say what is near. */
async function nearnessOf(
  articles: readonly number[],
  wanted: readonly GroupHits[],
  engine: SearchEngine,
): Promise<(article: number) => number> {
  const spoken = wanted.filter(({ group }) => group.phrases.every(({ folded }) => folded.length > 1))
  if (spoken.length < 2 || articles.length < 2) return () => 0
  const groups = await Promise.all(
    spoken.map(({ group }) => Promise.all(group.phrases.map(({ folded }) => engine.places(folded)))),
  )
  return (article) => nearness(groups.map((places) => placesIn(article, places)))
}

function placesIn(article: number, places: readonly PhrasePlaces[]): readonly number[] {
  const [first, ...others] = places.flatMap((ofPhrase) => {
    const inArticle = ofPhrase.get(article)
    return inArticle ? [inArticle] : []
  })
  if (others.length === 0) return first ?? []
  return [first ?? [], ...others].flat().sort((a, b) => a - b)
}
