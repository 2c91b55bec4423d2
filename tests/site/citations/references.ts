import type { Reference } from '../../../src/site/citations/reference.ts'
import { isoDate } from '../../../src/text/iso-date.ts'

/** A reference that has everything. */
export const wholeReference = {
  key: '2021-07-19-7f3k2q',
  title: '调研“科创中国”试点城市建设情况',
  author: '青海省科协',
  container: '科学共同体要闻',
  date: isoDate(2021, 7, 19) ?? fail(),
  url: 'https://example.org/articles/2021-07-19-7f3k2q/',
  language: 'zh-CN',
} satisfies Reference

/** A reference that has only what an article must have. */
export const bareReference = {
  key: 'undated-abc123',
  title: '讲话',
  container: '要闻',
  language: 'zh-CN',
} satisfies Reference

function fail(): never {
  throw new Error('no such day')
}
