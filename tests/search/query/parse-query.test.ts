import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import '../../../src/text/fold.ts'
import { quotePhrase } from '../../../src/search/query/format-query.ts'
import { parseQuery } from '../../../src/search/query/parse-query.ts'

/** `科创 & 西宁|青海 & !量子` */
function shown(typed: string): string {
  return parseQuery(typed)
    .groups.map(
      ({ excluded, phrases }) => (excluded ? '!' : '') + phrases.map(({ folded }) => folded).join('|'),
    )
    .join(' & ')
}

describe('parseQuery', () => {
  test.each([
    ['', ''],
    ['  \u3000 ', ''],
    ['科创中国', '科创中国'],
    ['科創中國', '科创中国'],
    ['科创 西宁', '科创 & 西宁'],
    ['科创\u3000西宁', '科创 & 西宁'],
    ['科创 -西宁', '科创 & !西宁'],
    ['-西宁', '!西宁'],
    ['－西宁', '!西宁'],
    ['-', '-'],
    ['- 西宁', '- & 西宁'],
    ['西宁|青海', '西宁|青海'],
    ['西宁｜青海', '西宁|青海'],
    ['西宁 OR 青海 OR 甘肃 科创', '西宁|青海|甘肃 & 科创'],
    ['西宁 or 青海', '西宁 & or & 青海'],
    ['OR', 'or'],
    ['OR 西宁', 'or & 西宁'],
    ['西宁 OR', '西宁 & or'],
    ['西宁 OR -青海', '西宁 & or & !青海'],
    ['-西宁|青海', '!西宁|青海'],
    ['"3 + 1"', '3 + 1'],
    ['"科 技"', '科技'],
    ['"-5"', '-5'],
    ['"a|b"', 'a|b'],
    ['"甲 乙"|丙', '甲乙|丙'],
    ['-"new york"', '!new york'],
    ['"未完 的', '未完的'],
    ['""', ''],
    ['|', ''],
    ['甲||乙', '甲|乙'],
    ['西宁 | 青海', '西宁|青海'],
    ['西宁| 青海', '西宁|青海'],
    ['西宁 |青海', '西宁|青海'],
    ['西宁\u3000｜\u3000青海', '西宁|青海'],
    ['科创 西宁 | "青海 省" | 甘肃 -量子', '科创 & 西宁|青海省|甘肃 & !量子'],
    ['-西宁 | 青海', '!西宁|青海'],
    ['西宁 | -青海', '西宁 & !青海'],
    ['西宁 | 青海 OR 甘肃', '西宁|青海|甘肃'],
    ['西宁 |', '西宁'],
    ['| 青海', '青海'],
    ['| |', ''],
    ['“两个确立”', '“两个确立”'],
    ['C919 5G 1.2万亿 3+1', 'c919 & 5g & 1.2万亿 & 3+1'],
    ['12"', '12"'],
    ['甲|甲', '甲'],
    ['"OR"', 'or'],
  ])('%j is %j', (typed, meaning) => {
    expect(shown(typed)).toBe(meaning)
  })

  test('any text is some query, its phrases not empty and without line ends', () => {
    const typed = fc.string({
      unit: fc.constantFrom('甲', '乙', ' ', '"', '|', '-', 'OR', ' OR ', '\n', '“'),
    })
    fc.assert(
      fc.property(typed, (text) => {
        for (const { phrases } of parseQuery(text).groups) {
          expect(phrases.length).toBeGreaterThan(0)
          for (const { folded } of phrases) expect(folded).toMatch(/^[^\n]+$/)
        }
      }),
    )
  })
})

test('blanks around a bar mean nothing', () => {
  const words = fc.array(fc.constantFrom<string>('甲', '乙', '"丙 丁"', 'a'), { minLength: 1 })
  const bar = fc.constantFrom('|', ' |', '| ', ' ｜\u3000')
  fc.assert(
    fc.property(words, fc.infiniteStream(bar), (alternatives, bars) => {
      const typed = alternatives.reduce((text, word) => `${text}${bars.next().value}${word}`)
      expect(shown(typed)).toBe(shown(alternatives.join('|')))
    }),
  )
})

describe('quotePhrase', () => {
  test.each([
    ['科创中国', '科创中国'],
    ['new york', '"new york"'],
    ['-5', '"-5"'],
    ['a|b', '"a|b"'],
    ['OR', '"OR"'],
    ['12"', '12"'],
  ])('%j is written %j', (phrase, written) => {
    expect(quotePhrase(phrase)).toBe(written)
  })
})
