import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCslJson } from '../../../src/site/citations/csl-json.ts'
import { referenceOf } from '../../../src/site/citations/reference.ts'
import schema from '../../schemas/csl-data.json' with { type: 'json' }
import { hostileArticle } from '../hostile.ts'
import { bareReference, wholeReference } from './references.ts'

const validate = new Ajv({ allowUnionTypes: true }).compile(schema)

test('two items', () => {
  expect(JSON.parse(formatCslJson([wholeReference, bareReference]))).toEqual([
    {
      id: '2021-07-19-7f3k2q',
      type: 'article-newspaper',
      title: '调研“科创中国”试点城市建设情况',
      author: [{ literal: '青海省科协' }],
      'container-title': '科学共同体要闻',
      issued: { 'date-parts': [[2021, 7, 19]] },
      URL: 'https://example.org/articles/2021-07-19-7f3k2q/',
      language: 'zh-CN',
    },
    {
      id: 'undated-abc123',
      type: 'article-newspaper',
      title: '讲话',
      'container-title': '要闻',
      language: 'zh-CN',
    },
  ])
})

test('the schema of the Citation Style Language accepts hostile articles', () => {
  const context = { siteTitle: '要闻', language: 'zh-CN', addressOf: () => undefined }
  fc.assert(
    fc.property(fc.array(hostileArticle, { maxLength: 3 }), (articles) => {
      const references = articles.map((article) => referenceOf(article, context))
      const items = JSON.parse(formatCslJson(references))
      expect(validate(items), JSON.stringify(validate.errors)).toBe(true)
      expect(items.map((item: { 'container-title': string }) => item['container-title'])).toEqual(
        references.map((reference) => reference.container),
      )
    }),
    { numRuns: 100 },
  )
})

test('the schema refuses what is no item', () => {
  expect(validate([{ title: '讲话' }])).toBe(false)
})
