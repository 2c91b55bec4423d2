import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closeMarks } from '../../src/entities/tagger/close-marks.ts'

function closed(text: string, seen: string): string | undefined {
  const start = text.indexOf(seen)
  const span = { start, end: start + seen.length, kind: 2, score: 0.6, best: true }
  const whole = closeMarks(text, span)
  return whole && text.slice(whole.start, whole.end)
}

describe('brackets and quotation marks of a span are pairs', () => {
  test.each([
    ['石油输出国组织（欧佩克）日前', '欧佩克）', '欧佩克'],
    ['石油输出国组织（欧佩克）日前', '（欧佩克', '欧佩克'],
    ['英国共产党（马列）主席', '英国共产党（马列', '英国共产党（马列）'],
    ['英国共产党（马列）主席', '英国共产党（马列）', '英国共产党（马列）'],
    ['“今日哈萨克斯坦”通讯社', '“今日哈萨克斯坦”通讯社', '“今日哈萨克斯坦”通讯社'],
    ['在博西家用电器（中国）投资有限公司', '中国）投资有限公司', undefined],
    ['俄罗斯科学院“统一地球物理局”', '科学院“统一地球物理局', '科学院“统一地球物理局”'],
    ['政府首脑（总理）理事会', '首脑（总', undefined],
    ['据《卫》报', '《卫', undefined],
  ])('%s: %s is %s', (text, seen, expected) => {
    expect(closed(text, seen)).toBe(expected)
  })

  test('whatever is seen, no half of a pair stays', () => {
    const text = fc.string({ unit: fc.constantFrom(...'甲乙（）《》“”'), minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(text, fc.nat(10), fc.nat(10), (printed, first, length) => {
        const start = Math.min(first, printed.length - 1)
        const end = Math.min(printed.length, start + 1 + length)
        const span = closeMarks(printed, { start, end, kind: 2, score: 1, best: true })
        const name = span ? printed.slice(span.start, span.end) : ''
        for (const pair of ['（）', '《》', '“”'])
          expect(name.split(pair.charAt(0)).length).toBe(name.split(pair.charAt(1)).length)
      }),
    )
  })
})
