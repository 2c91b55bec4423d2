import { expect, test } from 'vitest'
import { formatDay } from '../../../layouts/browser/search/format-day.ts'
import { searchWordsOf } from '../../../src/site/words/search/index.ts'

test.each([
  ['zh-Hans', '2024年1月5日'],
  ['zh-Hant', '2024年1月5日'],
  ['en', /^(5 January 2024|January 5, 2024|2024-01-05)$/],
] as const)('in %s a year is no number whose digits are grouped', (language, expected) => {
  expect(formatDay('2024-01-05', searchWordsOf(language).page)).toMatch(expected)
})
