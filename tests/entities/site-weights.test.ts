import { describe, expect, test } from 'vitest'
import {
  bestSite,
  keysPerSite,
  noSiteWeights,
  readSites,
  siteTextOf,
  weighSites,
} from '../../src/entities/document/site-weights.ts'
import type { LabelledSpan } from '../../src/entities/tagger/lattice.ts'

const placeKind = 1

function candidateOf(text: string, name: string, kind = placeKind) {
  const places = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => index)
  return { text: name, kind, spans: [], places, atPosts: 0 }
}

const spanOf = (text: string, name: string, kind = placeKind, best = true): LabelledSpan => {
  const start = text.indexOf(name)
  return { start, end: start + name.length, kind, score: 0.9, best }
}

/** The keys of a text's first site of a name. */
function keysOf(text: string, name: string, spans: readonly LabelledSpan[] = []): number[] {
  return [...readSites(siteTextOf(text, spans), candidateOf(text, name)).subarray(0, keysPerSite)]
}

/** Which of a site's keys differ between two texts. */
function differing(one: readonly number[], other: readonly number[]): number[] {
  return one.flatMap((key, index) => (key === other[index] ? [] : [index]))
}

/** Weights of 1 for all keys that the first sites of some texts have, and of −1 for others. */
function weightsFor(name: string, good: readonly string[], bad: readonly string[]) {
  const steps = noSiteWeights.steps.slice()
  for (const text of bad) for (const key of keysOf(text, name)) steps[key] = -1
  for (const text of good) for (const key of keysOf(text, name)) steps[key] = 1
  return { steps, unit: 0.5 }
}

describe('the keys of a site', () => {
  const text = '\n王毅二日从中国启程前往巴西访问\n'

  test.each([
    ['what stands further off', '\n李明三日从中国启程前往巴西开会\n', []],
    ['the second character before it', '\n王毅二曰从中国启程前往巴西访问\n', [1]],
    ['the character before it', '\n王毅二日在中国启程前往巴西访问\n', [0, 1, 9]],
    ['the fourth character behind it', '\n王毅二日从中国启程前去巴西访问\n', [5]],
    ['the third character behind it', '\n王毅二日从中国启程先往巴西访问\n', [4, 5]],
    ['the second character behind it', '\n王毅二日从中国启动前往巴西访问\n', [3, 4, 5, 8]],
    ['the character behind it', '\n王毅二日从中国回程前往巴西访问\n', [2, 3, 4, 5, 6, 7, 8]],
  ])('change with %s', (_, other, indexes) => {
    expect(differing(keysOf(text, '中国'), keysOf(other, '中国'))).toEqual(indexes)
  })

  test('change with what the best labelling has there, and with the rest of a longer name', () => {
    const none = keysOf(text, '中国')
    const same = keysOf(text, '中国', [spanOf(text, '中国')])
    const longer = keysOf(text, '中国', [spanOf(text, '中国启程')])
    const longest = keysOf(text, '中国', [spanOf(text, '中国启程前')])
    const earlier = keysOf(text, '中国', [spanOf(text, '从中国')])
    const body = keysOf(text, '中国', [spanOf(text, '中国', 2)])
    for (const one of [same, longer, earlier, body]) expect(differing(none, one)).toEqual([10, 11])
    expect(differing(longer, longest)).toEqual([11])
    expect(new Set([none, same, longer, earlier, body].map((keys) => keys[10])).size).toBe(5)
    expect(keysOf(text, '中国', [spanOf(text, '中国', placeKind, false)])).toEqual(none)
  })

  test('at the edges of a text are keys', () => {
    const keys = keysOf('中国', '中国')
    expect(keys).toHaveLength(keysPerSite)
    for (const key of keys) expect(key in noSiteWeights.steps).toBe(true)
  })
})

describe('the text around sites', () => {
  const good = '\n他从中国来到这里\n'
  const bad = '\n参加中国杯比赛时\n'
  const weights = weightsFor('中国', [good], [bad])
  const weigh = (text: string, kind = placeKind) =>
    weighSites(text, [], [candidateOf(text, '中国', kind)], weights)[0]

  test('speaks as it does where it speaks most', () => {
    expect(weigh(good)).toBe(0.5 * keysPerSite)
    expect(weigh(bad)).toBeLessThan(0)
    expect(weigh(bad + good)).toBe(weigh(good))
    expect(weigh(bad + bad)).toBe(weigh(bad))
  })

  test('says nothing of other kinds, of a string that stands nowhere, and to a model that has not learned it', () => {
    expect(weigh(good, 0)).toBe(0)
    expect(weigh(good, 2)).toBe(0)
    expect(weigh('\n会议\n')).toBe(0)
    expect(weighSites(good, [], [candidateOf(good, '中国')], noSiteWeights)[0]).toBe(0)
  })

  test('is read at the first sixteen sites: more would take too long', () => {
    expect(weigh(bad.repeat(15) + good)).toBe(weigh(good))
    expect(weigh(bad.repeat(16) + good)).toBe(weigh(bad))
  })
})

test('of sites that speak alike the first is the best; of none there is no sum', () => {
  const keys = new Int32Array(3 * keysPerSite).fill(1, keysPerSite)
  expect(bestSite(keys, Float64Array.of(-1, 2))).toEqual({ at: keysPerSite, sum: 2 * keysPerSite })
  expect(bestSite(new Int32Array(0), Float64Array.of(-1, 2))).toEqual({ at: 0, sum: 0 })
})
