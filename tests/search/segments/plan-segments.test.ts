import { describe, expect, test } from 'vitest'
import type { CountedArticle } from '../../../src/search/segments/census.ts'
import type { KnownSegment } from '../../../src/search/segments/memory.ts'
import { planSegments } from '../../../src/search/segments/plan-segments.ts'

/** Articles `0` to below `count`; those that are named have another version. */
function articles(count: number, changed: readonly number[] = []): CountedArticle[] {
  return Array.from({ length: count }, (_, number) => ({
    id: `a${number}`,
    hash: changed.includes(number) ? 'new' : 'old',
    date: '2021-01-01',
  }))
}

/** A segment of the articles from one number to before another. */
function segment(start: number, end: number): KnownSegment {
  const ids = articles(end)
    .slice(start)
    .map(({ id }) => id)
  return {
    manifest: {
      path: `search/${start}/`,
      tables: { listing: 0, columns: [], entries: { first: 0, count: 1 } },
      sizes: { tables: '', records: '', grams: '' },
    },
    files: [],
    ids,
    hashes: ids.map(() => 'old'),
  }
}

function planned(all: readonly CountedArticle[], known: readonly KnownSegment[]) {
  const { kept, fresh } = planSegments(all, known)
  return { kept: kept.map(({ segment: { manifest } }) => manifest.path), fresh: fresh.length }
}

describe('a plan of segments', () => {
  test('nothing new: nothing is written', () => {
    expect(planned(articles(100), [segment(0, 95), segment(95, 100)])).toEqual({
      kept: ['search/0/', 'search/95/'],
      fresh: 0,
    })
  })

  test('an addition is a small segment of its own', () => {
    expect(planned(articles(1010), [segment(0, 1000)])).toEqual({ kept: ['search/0/'], fresh: 10 })
  })

  test('small segments are merged with what comes new, large ones when as much has come', () => {
    expect(planned(articles(1020), [segment(0, 1000), segment(1000, 1010)])).toEqual({
      kept: ['search/0/'],
      fresh: 20,
    })
    expect(planned(articles(1100), [segment(0, 1000), segment(1000, 1010)])).toEqual({
      kept: [],
      fresh: 1100,
    })
  })

  test('the former version of a changed article has no place, and stays until many have changed', () => {
    const { kept, fresh } = planSegments(articles(100, [50]), [segment(0, 100)])
    expect(fresh).toEqual([50])
    expect(kept[0]?.runs).toEqual([
      { local: 0, length: 50, global: 0 },
      { local: 51, length: 49, global: 51 },
    ])
    const many = Array.from({ length: 30 }, (_, index) => index)
    expect(planned(articles(100, many), [segment(0, 100)])).toEqual({ kept: [], fresh: 100 })
  })

  test('a segment with an article that is gone is written anew, the others stay', () => {
    const all = articles(1010).filter(({ id }) => id !== 'a1003')
    expect(planned(all, [segment(0, 1000), segment(1000, 1010)])).toEqual({ kept: ['search/0/'], fresh: 9 })
    const others = articles(1010).filter(({ id }) => id !== 'a3')
    expect(planned(others, [segment(0, 1000), segment(1000, 1010)])).toEqual({ kept: [], fresh: 1009 })
  })

  test('never more than eight segments, however many came', () => {
    const sizes = [...Array.from({ length: 40 }, (_, index) => 1 + ((index * 7) % 50)), 200, 1, 60, 1, 5, 1]
    let known: KnownSegment[] = [segment(0, 900)]
    let end = 900
    for (const size of sizes) {
      const { kept, fresh } = planSegments(articles(end + size), known)
      end += size
      known = [...kept.map((each) => each.segment), segment(end - fresh.length, end)]
      expect(known.length).toBeLessThanOrEqual(8)
      expect(known.flatMap(({ ids }) => ids).length).toBe(end)
    }
    const equal = Array.from({ length: 12 }, (_, index) => segment(index * 10, index * 10 + 10))
    expect(planned(articles(120), equal).kept.length).toBeLessThanOrEqual(8)
  })
})
