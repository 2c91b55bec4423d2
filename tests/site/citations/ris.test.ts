import fc from 'fast-check'
import { expect, test } from 'vitest'
import { referenceOf } from '../../../src/site/citations/reference.ts'
import { formatRis } from '../../../src/site/citations/ris.ts'
import { hostileArticle } from '../hostile.ts'
import { parseReferences, wholeName } from './parsers.ts'
import { bareReference, wholeReference } from './references.ts'

test('a record', () => {
  expect(formatRis(wholeReference).split('\r\n')).toEqual([
    'TY  - NEWS',
    'AN  - 2021-07-19-7f3k2q',
    'AU  - 青海省科协',
    'TI  - 调研“科创中国”试点城市建设情况',
    'T2  - 科学共同体要闻',
    'PY  - 2021',
    'DA  - 2021/07/19',
    'UR  - https://example.org/articles/2021-07-19-7f3k2q/',
    'LA  - zh-CN',
    'ER  - ',
    '',
  ])
})

test('a record without source, date and address', () => {
  const [item] = parseReferences(formatRis(bareReference), '@ris/file')
  expect(item).toMatchObject({ type: 'article-newspaper', title: '讲话', 'container-title': '要闻' })
  expect(item).not.toHaveProperty('author')
  expect(item).not.toHaveProperty('reporter')
  expect(item).not.toHaveProperty('issued')
})

test('a parser reads back what hostile articles hold', () => {
  const context = { siteTitle: '要闻', language: 'zh-CN', addressOf: () => 'https://example.org/a/' }
  fc.assert(
    fc.property(fc.array(hostileArticle, { minLength: 1, maxLength: 3 }), (articles) => {
      const references = articles.map((article) => referenceOf(article, context))
      const items = parseReferences(references.map(formatRis).join(''), '@ris/file')
      expect(items).toHaveLength(references.length)
      for (const [index, reference] of references.entries()) {
        const item = items[index]
        expect(item?.type).toBe('article-newspaper')
        expect(item?.title).toBe(
          reference.subtitle ? `${reference.title}：${reference.subtitle}` : reference.title,
        )
        expect(item?.['container-title']).toBe(reference.container)
        // This parser takes a newspaper's year alone; the day stands in DA, as reference managers read it.
        expect(item?.issued?.['date-parts'][0]?.[0]).toBe(
          reference.date && Number(reference.date.slice(0, 4)),
        )
        expect(item?.URL).toBe(reference.url)
        // The format has no escape for the comma: parsers cut a name there and eat the space behind it.
        expect(squeeze(item?.reporter ?? wholeName(item?.author?.[0]))).toBe(squeeze(reference.author))
      }
    }),
    { numRuns: 150 },
  )
})

function squeeze(name: string | undefined): string | undefined {
  return name?.replace(/[, ]+/g, '')
}
