import { describe, expect, test } from 'vitest'
import { listPages, listYears } from '../../src/site/lists.ts'
import { urls } from '../../src/site/url.ts'
import type { IsoDate } from '../../src/text/iso-date.ts'

const show = (count: number) =>
  listPages(
    urls.bulletins,
    Array.from({ length: count }, (_, index) => index + 1),
    2,
  ).map(({ url, items }) => `${url} ${items}`)

describe('listPages', () => {
  test.each([
    [0, ['/bulletins/ ']],
    [2, ['/bulletins/ 2,1']],
    [3, ['/bulletins/1/ 2,1', '/bulletins/ 3']],
    [5, ['/bulletins/1/ 2,1', '/bulletins/2/ 4,3', '/bulletins/ 5']],
  ])('%i items', (count, pages) => {
    expect(show(count)).toEqual(pages)
  })
})

describe('listYears', () => {
  const days = ['2021-03-01', '2022-01-01', '2022-05-01', '2024-01-01'] as IsoDate[]

  test('leads to the page on which a year begins when one reads on from the newest', () => {
    const years = listYears(urls.bulletins, 5, days, 2)
    expect(years.map(({ period, articles, url }) => `${period} ${articles} ${url}`)).toEqual([
      '2024 1 /bulletins/',
      // What has no day stands before all that has one: the fourth item is the newest of 2022.
      '2022 2 /bulletins/2/',
      '2021 1 /bulletins/1/',
    ])
  })
})
