import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { YearHeatMap } from '../../layouts/parts/YearHeatMap.tsx'
import type { IsoDate } from '../../src/text/iso-date.ts'
import { siteWithAddress } from '../site/small-site.ts'

const from = '2021-08-18' as IsoDate
const to = '2022-01-05' as IsoDate

function mapOf(year: string, day: string): string {
  const months = Array.from({ length: 12 }, (_, month) => (Number(day.slice(5, 7)) === month + 1 ? 1 : 0))
  const data = { year, months, days: [[day as IsoDate, 1] as const] }
  const map = <YearHeatMap site={siteWithAddress} year={data} scale={[1]} label="" from={from} to={to} />
  return renderToString(map)
}

const monthsOf = (map: string) => [...map.matchAll(/>(\d+)月</g)].map(([, month]) => Number(month))

test('an archive’s first year begins with its first month, at the left', () => {
  const map = mapOf('2021', '2021-08-18')
  expect(monthsOf(map)).toEqual([8, 9, 10, 11, 12])
  // 1 August is a Sunday: its week is the first column, 18 August a Wednesday in the fourth.
  expect(map).toContain('class="heat-1" d="M62 46h')
  expect(map).toContain('<text x="20" y="11">8月')
})

test('another year is shown from January on', () => {
  const map = mapOf('2022', '2022-01-03')
  expect(monthsOf(map)).toHaveLength(12)
  // A Monday in the second week.
  expect(map).toContain('class="heat-1" d="M34 18h')
})
