import { expect, test } from 'vitest'
import { typedDay } from '../../../layouts/browser/search/typed-day.ts'

test.each([
  ['2024-03-12', '2024-03-12'],
  ['2024/3/12', '2024-03-12'],
  ['2024.3.12', '2024-03-12'],
  ['2024年3月12日', '2024-03-12'],
  ['2024年3月12号', '2024-03-12'],
  ['2024年3月12', '2024-03-12'],
  ['20240312', undefined],
  ['2024-3/12', undefined],
  ['2024年2月30日', undefined],
  ['2024年3月', undefined],
  ['在2024年3月12日', undefined],
])('%s: %s', (phrase, day) => {
  expect(typedDay(phrase)).toBe(day)
})
