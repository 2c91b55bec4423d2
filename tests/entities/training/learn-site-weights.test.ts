import { expect, test } from 'vitest'
import { learnSiteWeights } from '../../../src/entities/training/learn-site-weights.ts'

/** To compare at once: number by number takes a second. */
const bytesOf = (steps: Int8Array) => Buffer.from(steps.buffer)

/** A story that names a place, where a word stands behind it that no other story has. */
const storyOf = (index: number, right: boolean) => {
  const own = String.fromCharCode(0x4e00 + 200 * index).repeat(4)
  return {
    text: `\n${own}西宁${own}\n`,
    spans: [],
    candidates: [{ text: '西宁', kind: 1, spans: [], places: [5], atPosts: 0 }],
    scores: [0.5],
    right: [right],
    weight: 1,
  }
}
const stories = Array.from({ length: 8 }, (_, index) => storyOf(index, index % 3 > 0))
const learned = learnSiteWeights(stories)

/** What is learned when a story's label is the other one. */
const learnOtherwise = (index: number) =>
  learnSiteWeights(stories.map((story, i) => (i === index ? storyOf(i, !story.right[0]) : story)))

test.each([0, 1, 6])('what is said of story %i does not depend on what is right in it', (index) => {
  const otherwise = learnOtherwise(index)
  expect(otherwise.sites[index]).toEqual(learned.sites[index])
  expect(otherwise.sites).not.toEqual(learned.sites)
})

test.each([0, 3, 7])('the weights that stay know story %i too', (index) => {
  const { steps } = learnOtherwise(index).siteWeights
  expect(Buffer.compare(bytesOf(steps), bytesOf(learned.siteWeights.steps))).not.toBe(0)
})
