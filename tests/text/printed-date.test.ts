import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPrintedDates } from '../../src/text/printed-date.ts'

describe('findPrintedDates', () => {
  test.each([
    ['2021-07-19', [{ year: 2021, month: 7, day: 19 }]],
    ['2021/7/19', [{ year: 2021, month: 7, day: 19 }]],
    ['２０２１－０７－１９', [{ year: 2021, month: 7, day: 19 }]],
    ['２０２１．７．１９', [{ year: 2021, month: 7, day: 19 }]],
    ['2021.7.19', [{ year: 2021, month: 7, day: 19 }]],
    ['2021年7月19日', [{ year: 2021, month: 7, day: 19 }]],
    ['2021 年 7 月 19 日', [{ year: 2021, month: 7, day: 19 }]],
    ['二〇二一年七月十九日', [{ year: 2021, month: 7, day: 19 }]],
    ['二○二一年十二月三十一日', [{ year: 2021, month: 12, day: 31 }]],
    ['7月19日', [{ month: 7, day: 19 }]],
    ['7月19号', [{ month: 7, day: 19 }]],
    ['今天（11月8日）上午', [{ month: 11, day: 8 }]],
    ['去年12月30日', [{ yearsFromNow: -1, month: 12, day: 30 }]],
    ['俄罗斯国防部19日称', [{ day: 19 }]],
    ['本月15日', [{ monthsFromNow: 0, day: 15 }]],
    [
      '7月15日至17日',
      [
        { month: 7, day: 15 },
        { month: 7, day: 17, endsRange: true },
      ],
    ],
    [
      '7月15-17日',
      [
        { month: 7, day: 15 },
        { month: 7, day: 17, endsRange: true },
      ],
    ],
    ['9日到10日', [{ day: 9 }, { day: 10, endsRange: true }]],
    [
      '12月30日至1月2日',
      [
        { month: 12, day: 30 },
        { month: 1, day: 2, endsRange: true },
      ],
    ],
    ['2月30日', [{ month: 2, day: 30 }]],
    ['２０２１年７月１６日', [{ year: 2021, month: 7, day: 16 }]],
  ])('%s', (text, dates) => {
    expect(findPrintedDates(text).map(({ start, end, text, ...parts }) => parts)).toEqual(dates)
  })

  test.each([
    '3日内办结',
    '第7日',
    '50日元',
    '为期10日',
    '近7日',
    '每月15日',
    '3日后',
    '人民日报',
    '2021年7月',
    '192.168.1.1',
    'https://a.cn/2021/07/19/x.html',
    '版本2021.7.19.3',
    '1.2.3',
  ])('%s prints no day', (text) => expect(findPrintedDates(text)).toEqual([]))

  test('says where it stands', () => {
    const text = '会议于7月19日在京召开'
    const [date] = findPrintedDates(text)
    expect(text.slice(date?.start, date?.end)).toBe('7月19日')
  })

  test('any text gives spans of itself, in order', () => {
    const piece = fc.constantFrom(
      '7月',
      '19日',
      '2021年',
      '至',
      '二〇',
      '-',
      '/',
      '.',
      '今年',
      '本月',
      '，',
      'x',
      '十',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        for (const date of findPrintedDates(text)) expect(text.slice(date.start, date.end)).toBe(date.text)
      }),
    )
  })

  test('finds the same days however far into a text they stand', () => {
    const piece = fc.constantFrom(
      ...'2021年7月15日至17日，二〇一一十廿-/. 去今本',
      '日报',
      '日前',
      '2021-07-19',
      '会议',
    )
    const filler = '会议在昆明召开，'.repeat(12)
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = `，${pieces.join('')}`
        const moved = findPrintedDates(`${filler}${text}`)
        const shift = filler.length
        expect(moved.map((date) => ({ ...date, start: date.start - shift, end: date.end - shift }))).toEqual(
          findPrintedDates(text),
        )
      }),
      { numRuns: 1000 },
    )
  })
})
