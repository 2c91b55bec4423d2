import { expect, test } from 'vitest'
import { Summaries } from '../../src/site/summaries.ts'
import { smallArchive } from '../archive/small-archive.ts'

test.each([
  ['会议召开。\n\n### 一、总体情况', '会议召开。'],
  ['### 一、总体情况\n\n#### 概况\n\n会议召开。\n\n第二段。', '会议召开。'],
  // Its blocks stand as on file here.
  ['### 一、总体情况', '### 一、总体情况'],
])('an article opens with its first paragraph: %j', (text, opening) => {
  const archive = smallArchive({ date: '2024-01-01', text })
  const [article] = archive.articles
  expect(article && new Summaries(archive).opened(article).opening).toBe(opening)
})
