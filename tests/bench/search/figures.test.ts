import { describe, expect, test } from 'vitest'
import { isRight, judge, qualityOf, spreadOf } from '../../../bench/search/figures.ts'
import type { Asked } from '../../../bench/search/make-queries.ts'
import type { ShownArticle } from '../../../bench/search/read-articles.ts'

const article = (path: string, headline: string, text = ''): ShownArticle => ({
  path,
  headline,
  text: `${headline}\n${text}`,
  names: { source: [], series: [], person: [], place: [], organization: [], bulletin: [] },
})
const articles = [article('/a/', '科创中国'), article('/b/', '西宁', '科创'), article('/c/', '青海')]
const asked: Asked = {
  kind: 'two characters',
  parameters: { q: '科创' },
  matches: ({ text }) => text.includes('科创'),
  phrase: '科创',
}

describe('judge', () => {
  test.each([
    [['/a/', '/b/'], true],
    [['/b/', '/a/'], false],
    [['/a/'], false],
    [['/a/', '/b/', '/c/'], false],
    [['/a/', '/b/', '/b/'], false],
    [[], false],
  ])('%j is right: %s', (results, right) => {
    expect(isRight(judge(asked, { results }, articles))).toBe(right)
  })

  test('a failure is wrong even where nothing was to be found', () => {
    const none = { ...asked, matches: () => false }
    expect(isRight(judge(none, { results: [] }, articles))).toBe(true)
    expect(isRight(judge(none, { results: [], failure: 'gone' }, articles))).toBe(false)
  })
})

test('recall and precision count articles, not queries', () => {
  const judged = [
    judge(asked, { results: ['/a/', '/b/'] }, articles),
    judge(asked, { results: ['/c/', '/b/'] }, articles),
  ]
  expect(qualityOf('all', judged)).toEqual({
    kind: 'all',
    queries: 2,
    recall: 3 / 4,
    precision: 3 / 4,
    firstRight: 1 / 2,
    headlineFirst: 1 / 2,
    missed: 1,
  })
})

test('p50 is the middle, p90 what nine of ten stay within', () => {
  const costs = Array.from({ length: 10 }, (_, index) => ({
    milliseconds: 10 - index,
    bytes: 0,
    requests: 0,
  }))
  expect(spreadOf(costs, ({ milliseconds }) => milliseconds)).toEqual({ p50: 6, p90: 10, most: 10 })
})
