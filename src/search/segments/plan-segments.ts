import type { CountedArticle } from './census.ts'
import type { KnownSegment } from './memory.ts'
import { findRuns, type Run } from './runs.ts'

/** A segment is merged into the new one unless it is this many times as large: so few are needed, and each article is seldom written anew. */
const RATIO = 16

/** A search asks every segment. */
const MOST_SEGMENTS = 8

/** A page reads all stretches before it asks anything. */
const MOST_RUNS = 2000

/** Of a segment's articles, those that have been replaced: from this share on it is written anew. */
const MOST_REPLACED = 0.25

/** Which segments stay, and what the new one is made of. */
export interface SegmentPlan {
  readonly kept: readonly KeptSegment[]
  /** Ordinals for a new segment, ascending. */
  readonly fresh: readonly number[]
}

export interface KeptSegment {
  readonly segment: KnownSegment
  /** Where its articles stand in the archive. */
  readonly runs: readonly Run[]
}

/**
 * Decide what is written. New and changed articles go into a new segment; the old version of a changed one stays in its
 * segment without a place in the archive. A segment that holds an article which is gone is always written anew:
 * nothing withdrawn stays in a published file.
 *
 * @param articles - by ordinal
 * @param known - as the last build left them
 */
export function planSegments(
  articles: readonly CountedArticle[],
  known: readonly KnownSegment[],
): SegmentPlan {
  const claimed = new Set<number>()
  const places = placesOf(articles)
  const all = known.map((segment) => claim(segment, places, claimed))
  let kept = all.filter(
    ({ gone, live, segment }) => !gone && live >= segment.ids.length * (1 - MOST_REPLACED),
  )
  let fresh = articles.length - kept.reduce((sum, { live }) => sum + live, 0)
  kept.sort((a, b) => b.live - a.live)
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const small = fresh > 0 && last.live < fresh * RATIO
    if (!small && kept.length + Math.min(fresh, 1) <= MOST_SEGMENTS) break
    kept.pop()
    fresh += last.live
  }
  if (kept.reduce((sum, { runs }) => sum + runs.length, 0) > MOST_RUNS) kept = []
  const taken = new Set(kept.flatMap(({ ordinals }) => ordinals))
  return {
    kept: kept.map(({ segment, runs }) => ({ segment, runs })),
    fresh: articles.flatMap((_, ordinal) => (taken.has(ordinal) ? [] : [ordinal])),
  }
}

interface ClaimedSegment extends KeptSegment {
  /** Ordinals of its articles that are still as it has them. */
  readonly ordinals: readonly number[]
  readonly live: number
  /** Whether one of its articles is in the archive no more. */
  readonly gone: boolean
}

type Place = CountedArticle & { readonly ordinal: number }

function placesOf(articles: readonly CountedArticle[]): ReadonlyMap<string, Place> {
  return new Map(articles.map((article, ordinal) => [article.id, { ...article, ordinal }]))
}

function claim(
  segment: KnownSegment,
  places: ReadonlyMap<string, Place>,
  claimed: Set<number>,
): ClaimedSegment {
  const globals = segment.ids.map((id, local) => {
    const place = places.get(id)
    if (!place || place.hash !== segment.hashes[local] || claimed.has(place.ordinal)) return undefined
    claimed.add(place.ordinal)
    return place.ordinal
  })
  const ordinals = globals.filter((ordinal) => ordinal !== undefined)
  return {
    segment,
    runs: findRuns(globals),
    ordinals,
    live: ordinals.length,
    gone: segment.ids.some((id) => !places.has(id)),
  }
}
