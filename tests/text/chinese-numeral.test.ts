import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chineseNumeral } from '../../src/text/chinese-numeral.ts'

describe('chineseNumeral', () => {
  test.each([
    ['二〇二一', 2021],
    ['二○二一', 2021],
    ['二零二一', 2021],
    ['一九四九', 1949],
    ['十', 10],
    ['十九', 19],
    ['二十', 20],
    ['三十一', 31],
    ['廿一', 21],
    ['卅', 30],
    ['一百零五', 105],
    ['一百二十三', 123],
    ['两千', 2000],
    ['二千零二十一', 2021],
    ['两万五千', 25000],
    ['一亿零三万', 100_030_000],
    ['壹拾贰', 12],
    ['萬', 10_000],
    ['07', 7],
    ['２０２１', 2021],
    ['〇', 0],
  ])('%s is %i', (text, value) => expect(chineseNumeral(text)).toBe(value))

  test.each(['', '七月', '十x', '二十三四', 'abc', ' 7', '-1', '一'.repeat(30)])('%j is no number', (text) =>
    expect(chineseNumeral(text)).toBeUndefined(),
  )

  test('a number below ten thousand written with its places is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(chineseNumeral(written(value))).toBe(value)
      }),
    )
  })
})

/** `305` → `三百零五`. */
function written(value: number): string {
  const places = ['', '十', '百', '千']
  const digits = [...String(value)].map(Number)
  return digits
    .map((digit, index) =>
      digit === 0 ? '零' : '零一二三四五六七八九'[digit] + (places[digits.length - 1 - index] ?? ''),
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')
}
