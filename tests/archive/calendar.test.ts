import { describe, expect, test } from 'vitest'
import type { ArchivedArticle } from '../../src/archive/archive.ts'
import { calendarOf } from '../../src/archive/calendar.ts'
import type { IsoDate } from '../../src/text/iso-date.ts'
import { type FewWords, smallArchive } from './small-archive.ts'

/** An article with the days that its text tells of and the line that it is printed at. */
interface Printed extends FewWords {
  readonly events?: readonly string[]
  readonly at?: readonly [file: string, line: number]
}

function calendar(...articles: readonly Printed[]) {
  const archive = smallArchive(...articles)
  const printed = archive.articles.map((article, index): ArchivedArticle => {
    const { events = [], at } = articles[index] ?? {}
    const lines = { first: at?.[1] ?? 0, last: at?.[1] ?? 0 }
    return {
      ...article,
      events: events as IsoDate[],
      bulletin: at ? [{ file: at[0], lines, sha256: '' }] : [],
    }
  })
  return calendarOf({ ...archive, articles: printed })
}

describe('a calendar', () => {
  test('has the days of report in order, each with its articles as they were filed', () => {
    const { days, span } = calendar(
      { date: '2021-07-20' },
      { date: '2021-07-19', at: ['b.txt', 9] },
      { date: '2021-07-19' },
      { date: '2021-07-19', at: ['b.txt', 2] },
      { date: '2021-07-19', at: ['a.txt', 50] },
    )
    expect([...days]).toEqual([
      ['2021-07-19', { articles: [4, 3, 1, 2], told: [] }],
      ['2021-07-20', { articles: [0], told: [] }],
    ])
    expect(span).toEqual({ first: '2021-07-19', last: '2021-07-20' })
  })

  test('has the days that other texts tell of, once each, and not as part of its span', () => {
    const { days, span, periods } = calendar({
      date: '2021-07-19',
      events: ['2021-07-12', '2021-07-12', '2021-07-19', '1949-10-01'],
    })
    expect(days.get('2021-07-12' as IsoDate)).toEqual({ articles: [], told: [0] })
    expect(days.get('2021-07-19' as IsoDate)?.told).toEqual([])
    expect([...periods].sort()).toEqual(['1949', '1949-10', '2021', '2021-07'])
    expect(span).toEqual({ first: '2021-07-19', last: '2021-07-19' })
  })

  test('without a dated article has no span', () => {
    expect(calendar({}).span).toBeUndefined()
  })
})
