import { expect, test } from 'vitest'
import { findAcross } from '../../../bench/names/find-across.ts'
import type { LabelledStory } from '../../../src/entities/training/labelled-story.ts'
import {
  defaultModelOptions,
  type FoldResult,
  gatherLessons,
  learnFold,
} from '../../../src/entities/training/train-model.ts'

const options = { ...defaultModelOptions, epochs: 4, keep: 20_000, folds: 2, least: 1 }
const stories = ['张黎', '马吉孝', '怀进鹏', '束为', '殷皓', '单霞丽'].flatMap((person, p) =>
  ['青海省', '西宁市', '海东市'].map(
    (place, q): LabelledStory => ({
      id: `made-${p}-${q}`,
      title: `${person}在${place}调研`,
      text: `今天，副省长${person}在${place}调研。\n各地粮食丰收。`,
      people: [person],
      places: [place],
      organizations: [],
    }),
  ),
)
const lessons = gatherLessons(
  stories.map((story) => ({ story, weight: 1 })),
  [],
)
const [first, second] = [0, 1].map((fold) => learnFold(lessons, fold, options)) as [FoldResult, FoldResult]

test('each story is found by its own fold, in the order of the stories', () => {
  const found = findAcross(stories, [first, second])
  expect(found.map(({ people }) => people)).toEqual(stories.map(({ people }) => people))
})

test('what is right in a fold’s own stories is not learned for them', () => {
  const unlabelled = {
    ...first,
    stories: first.stories.map((s) => ({ ...s, labelled: s.labelled.map(() => new Set<string>()) })),
  }
  const known = findAcross(stories, [first, second])
  const unknown = findAcross(stories, [unlabelled, second])
  const own = <T>(list: readonly T[]) => list.filter((_, index) => index % 2 === 0)
  expect(own(unknown)).toEqual(own(known))
  expect(unknown).not.toEqual(known)
})

test('a story that no fold has read is an error, not a story without names', () => {
  expect(() => findAcross(stories, [second, first])).toThrow('expected one of the fold')
})
