import { expect, test } from 'vitest'
import { formatSentence } from '../../../src/site/citations/sentence.ts'
import { bareReference, wholeReference } from './references.ts'

test.each([
  [
    'everything',
    formatSentence(wholeReference),
    '青海省科协：《调研“科创中国”试点城市建设情况》，《科学共同体要闻》2021年7月19日，https://example.org/articles/2021-07-19-7f3k2q/',
  ],
  ['the least', formatSentence(bareReference), '《讲话》，《要闻》。'],
  [
    'title marks within a title become single ones',
    formatSentence({ ...bareReference, title: '《民法典》施行', subtitle: '访谈' }),
    '《〈民法典〉施行——访谈》，《要闻》。',
  ],
])('%s', (_, sentence, expected) => {
  expect(sentence).toBe(expected)
})
