import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { BarChart } from '../../layouts/parts/BarChart.tsx'
import { PeriodBars } from '../../layouts/parts/PeriodBars.tsx'
import { unitOf } from '../../layouts/parts/period-name.ts'
import type { PeriodCount } from '../../src/site/page.ts'
import type { UrlPath } from '../../src/site/url.ts'
import { siteWithAddress } from '../site/small-site.ts'

/** Every third month has articles. */
const months: PeriodCount[] = Array.from({ length: 24 }, (_, index) => {
  const period = `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
  return { period, articles: index % 3 === 0 ? index + 1 : 0, url: `/dates/${period}/` as UrlPath }
})
const chart = renderToString(<BarChart site={siteWithAddress} periods={months} caption="篇数" />)
const [picture = '', table = ''] = chart.split('<details')
const linksIn = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link)

test('picture and table say and link the same: the months that have articles', () => {
  const links = months.filter(({ articles }) => articles > 0).map(({ url }) => `/archive${url}`)
  expect(linksIn(picture)).toEqual(links)
  expect(linksIn(table)).toEqual(links)
  expect(table.match(/<tr>/g)).toHaveLength(8)
})

test('every month has its place in the picture, named or not', () => {
  expect(picture.match(/<li/g)).toHaveLength(24)
  expect(picture.match(/class="label"/g)).toHaveLength(24)
  expect([...picture.matchAll(/class="label">(\d+)</g)].map(([, year]) => year)).toEqual(['2024', '2025'])
})

test.each([
  ['a year of two months', 2022, 11, 26, ['2023', '2024']],
  ['a year that has just begun', 2022, 1, 25, ['2022', '2023']],
  ['twenty years', 2001, 1, 240, Array.from({ length: 10 }, (_, index) => String(2001 + 2 * index))],
])(
  'no year is named where its name would lie on the next one’s or beside the picture: %s',
  (_, year, month, count, names) => {
    const periods = Array.from({ length: count }, (_, index) => {
      const from = year * 12 + month - 1 + index
      const period = `${Math.floor(from / 12)}-${String((from % 12) + 1).padStart(2, '0')}`
      return { period, articles: 1, url: `/dates/${period}/` as UrlPath }
    })
    const html = renderToString(<PeriodBars site={siteWithAddress} periods={periods} most={1} />)
    expect([...html.matchAll(/class="label">(\d+)</g)].map(([, name]) => name)).toEqual(names)
  },
)

test('where no table says the same, a month of which others tell keeps its link', () => {
  const bars = renderToString(<PeriodBars site={siteWithAddress} periods={months.slice(0, 12)} most={10} />)
  expect(linksIn(bars)).toHaveLength(12)
})

test('a bar is of a month or of a year', () => {
  expect(unitOf(months)).toBe('month')
  expect(unitOf([{ period: '2024', articles: 1 }])).toBe('year')
})
