import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { findEventDays } from '../../src/bulletin/event-days.ts'
import { isoDate } from '../../src/text/iso-date.ts'

function daysIn(text: string, [year, month, day]: readonly [number, number, number]) {
  const file = new VFile({ path: 'any.txt' })
  const block = { kind: 'paragraph', text, lines: { first: 1, last: 1 } } as const
  const days = findEventDays(file, [block], isoDate(year, month, day))
  return { days: days.map(({ date }) => date), rules: file.messages.map(({ ruleId }) => ruleId) }
}

describe('a range over the turn of a month or a year ends behind its beginning', () => {
  test.each([
    ['2020年12月30日至1月2日放假。', ['2020-12-30', '2021-01-02']],
    ['2020年12月30日到1月2日放假。', ['2020-12-30', '2021-01-02']],
    ['2020年12月30日—2021年1月2日放假。', ['2020-12-30', '2021-01-02']],
    ['去年12月30日至1月2日放假。', ['2020-12-30', '2021-01-02']],
    ['12月30日-1月2日放假。', ['2020-12-30', '2021-01-02']],
    ['2020年12月30日至2日放假。', ['2020-12-30', '2021-01-02']],
    ['2020年11月30日至2日放假。', ['2020-11-30', '2020-12-02']],
    ['2020年7月1日至6月30日为一个年度。', ['2020-07-01', '2021-06-30']],
    ['2020年7月15日至17日召开。', ['2020-07-15', '2020-07-17']],
    ['2020年7月15日，3月2日的决定作废。', ['2020-07-15', '2020-03-02']],
    ['2020年7月27日至26日召开。', ['2020-07-27', '2020-07-26']],
  ])('%s', (text, days) => expect(daysIn(text, [2021, 1, 5])).toEqual({ days, rules: [] }))
})

describe('the 29th of February', () => {
  test.each([
    ['2月29日举办活动。', [2021, 3, 5], [], ['date-impossible']],
    ['去年2月29日举办活动。', [2020, 3, 5], [], ['date-impossible']],
    ['2021年1月5日至2月29日举办活动。', [2021, 3, 5], ['2021-01-05'], ['date-impossible']],
    ['2月29日举办活动。', [2020, 3, 5], ['2020-02-29'], []],
    ['2月29日将举办活动。', [2019, 12, 30], ['2020-02-29'], []],
  ] as const)('%s told on %j', (text, reported, days, rules) =>
    expect(daysIn(text, reported)).toEqual({ days, rules }),
  )
})
