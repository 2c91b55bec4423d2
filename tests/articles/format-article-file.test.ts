import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Article, ArticleId } from '../../src/articles/article.ts'
import { formatArticleFile } from '../../src/articles/format-article-file.ts'
import { parseArticleFile } from '../../src/articles/parse-article-file.ts'
import type { IsoDate } from '../../src/text/iso-date.ts'
import { anyArticle, lawRuns } from './arbitrary.ts'

const visit: Article = {
  id: '2021-07-19-7f3k2q' as ArticleId,
  title: '怀进鹏在西宁市调研“科创中国”试点城市建设情况',
  date: '2021-07-19' as IsoDate,
  source: '青海省科协',
  people: ['怀进鹏', '马吉孝', '张黎'],
  places: ['青海省', '西宁市'],
  organizations: [],
  series: '科学共同体要闻',
  events: ['2021-07-12' as IsoDate],
  bulletin: [{ file: '2021-07.txt', lines: { first: 27, last: 39 }, sha256: 'ab'.repeat(32) }],
  corrections: [],
  exclude: false,
  body: '7月12日下午,中国科协党组书记…\n',
}

describe('an article file', () => {
  test('stands as docs and editors expect it', () => {
    expect(formatArticleFile(visit)).toEqual({
      path: '2021/2021-07-19-7f3k2q.md',
      text: `---
id: 2021-07-19-7f3k2q
title: 怀进鹏在西宁市调研“科创中国”试点城市建设情况
date: 2021-07-19
source: 青海省科协
people: [怀进鹏, 马吉孝, 张黎]
places: [青海省, 西宁市]
organizations: []
series: 科学共同体要闻
events: [2021-07-12]
bulletin:
  - {file: 2021-07.txt, lines: 27-39, sha256: ${'ab'.repeat(32)}}
---

7月12日下午,中国科协党组书记…
`,
    })
  })

  test('lies in the folder of its id’s year, or in `undated`', () => {
    expect(formatArticleFile({ ...visit, id: 'undated-7f3k2q' as ArticleId }).path).toBe(
      'undated/undated-7f3k2q.md',
    )
  })

  test.each([
    '1984',
    'true',
    'null',
    '2021-07-19',
    '- 一',
    '# 一',
    'a: b',
    '"引"',
    '*',
    '&a',
    '|',
    '一 # 二',
  ])('keeps the title %s a string, for other readers of YAML too', (title) => {
    const { text } = formatArticleFile({ ...visit, title })
    expect(parseArticleFile(new VFile({ path: 'a.md', value: text }))?.title).toBe(title)
  })

  test('is read as the article that was written, whatever the texts', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const file = new VFile({ path: 'a.md', value: formatArticleFile(article).text })
        const read = parseArticleFile(file)
        expect(file.messages.map(String)).toEqual([])
        expect(read).toEqual(article)
        expect(read && formatArticleFile(read)).toEqual(formatArticleFile(article))
      }),
      lawRuns(200),
    )
  })
})
