import { expect, test } from 'vitest'
import { findMends } from '../../src/archive/mends.ts'

const lines = [
  '## 一个很长的标题分成',
  '两行的标题',
  '',
  '把它作为科技界政治引领的',
  '',
  '鲜活教科书,打造高地。',
  '另起一段。',
  '来源[2021-07-17]',
]

test('finds the cuts that the article has mended, and why they were made', () => {
  const article = {
    title: '一个很长的标题分成两行的标题',
    blocks: ['把它作为科技界政治引领的鲜活教科书,打造高地。', '另起一段。'],
  }
  expect(findMends(article, lines, { first: 1, last: 8 })).toEqual([
    { before: 1, after: 2, why: 'headline-wrap', confidence: 1 },
    { before: 4, after: 6, why: 'page-break', confidence: 1 },
  ])
})

test('a cut that a person has put back is none', () => {
  const article = { title: '别的标题', blocks: ['把它作为科技界政治引领的', '鲜活教科书,打造高地。'] }
  expect(findMends(article, lines, { first: 1, last: 8 })).toEqual([])
})

test('a mark that is shown full-width is the same mark', () => {
  const article = {
    title: '一个很长的标题分成两行的标题',
    blocks: ['把它作为科技界政治引领的鲜活教科书，打造高地。'],
  }
  expect(findMends(article, lines, { first: 4, last: 6 })).toHaveLength(1)
})
