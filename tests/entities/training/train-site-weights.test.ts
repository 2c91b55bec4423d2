import { describe, expect, test } from 'vitest'
import { bestSite, keysPerSite } from '../../../src/entities/document/site-weights.ts'
import { type SiteExample, trainSiteWeights } from '../../../src/entities/training/train-site-weights.ts'

/** To compare at once: number by number takes a second. */
const bytesOf = (steps: Int8Array) => Buffer.from(steps.buffer)

/** Sites that have one telling key each, beside keys that all have. */
const sitesOf = (...telling: readonly number[]) =>
  Int32Array.from(
    telling.flatMap((key) => Array.from({ length: keysPerSite }, (_, i) => (i === 0 ? key : i))),
  )
const [speaks, silent] = [1000, 2000]

/** Right where some site, the first or the last, has the key that speaks. */
const examples = Array.from({ length: 300 }, (_, index): SiteExample => {
  const keys = [
    sitesOf(speaks, silent, silent),
    sitesOf(silent, speaks),
    sitesOf(silent, silent),
    sitesOf(silent),
  ]
  return { odds: 0, keys: keys[index % 4] as Int32Array, right: index % 4 < 2, weight: 1 }
})
const { steps, unit } = trainSiteWeights(examples)

describe('weights of sites', () => {
  test('learn that one site which speaks for a string is enough', () => {
    for (const { keys, right } of examples) expect(bestSite(keys, steps).sum > 0).toBe(right)
  })

  test('are whole steps of the largest', () => {
    expect(steps.reduce((most, step) => Math.max(most, Math.abs(step)), 0)).toBe(63)
    expect(unit).toBeGreaterThan(0)
    expect(Math.fround(unit)).toBe(unit)
  })

  test('the same examples give the same weights', () => {
    const again = trainSiteWeights(examples)
    expect(Buffer.compare(bytesOf(again.steps), bytesOf(steps))).toBe(0)
    expect(again.unit).toBe(unit)
  })

  test('stay 0 where the odds are right already, and where there are no sites or no examples', () => {
    const known = examples.map((example) => ({ ...example, odds: example.right ? 9 : -9 }))
    const nowhere = examples.map((example) => ({ ...example, keys: new Int32Array(0) }))
    for (const none of [known, nowhere, []])
      expect(trainSiteWeights(none).steps.every((step) => step === 0)).toBe(true)
  })

  test('an example of no weight teaches nothing', () => {
    const light = examples.map((example) => ({ ...example, weight: 0 }))
    expect(trainSiteWeights(light).steps.every((step) => step === 0)).toBe(true)
  })

  test('of more than 20,000 the largest stay', () => {
    const many = Array.from({ length: 30_000 }, (_, index): SiteExample => {
      const key = 5000 + (index % 25_000)
      return { odds: 0, keys: sitesOf(key), right: index % 2 === 0, weight: key < 15_000 ? 1 : 0.1 }
    })
    const kept = trainSiteWeights(many).steps
    expect(kept.filter((step) => step !== 0).length).toBeLessThanOrEqual(20_000)
    expect(kept.subarray(5000, 15_000).every((step) => step !== 0)).toBe(true)
  })
})
