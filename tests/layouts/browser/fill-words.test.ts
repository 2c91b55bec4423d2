import { expect, test } from 'vitest'
import { fillWords } from '../../../layouts/browser/search/fill-words.ts'

test.each([
  ['{n} article|{n} articles', { n: 1 }, '1 article'],
  ['{n} article|{n} articles', { n: 24_100 }, '24,100 articles'],
  [
    '检索了 {first}至{last}的全部 {n} 篇文章。',
    { first: '2022年', last: '2026年', n: 24_100 },
    '检索了 2022年至2026年的全部 24,100 篇文章。',
  ],
  ['{unknown}', {}, '{unknown}'],
])('%s with %o: %s', (template, values, expected) => {
  expect(fillWords(template, values)).toBe(expected)
})
