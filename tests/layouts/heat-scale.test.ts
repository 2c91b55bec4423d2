import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heatOf, heatRanges, heatScale } from '../../layouts/parts/heat-scale.ts'

test('one very busy day does not make all others look alike', () => {
  expect(heatScale([3, 5, 7, 9, 11, 400])).toEqual([3, 5, 7, 9, 11])
})

test('days that are alike have one shade; no days have none', () => {
  expect(heatScale([12, 12, 12])).toEqual([12])
  expect(heatScale([])).toEqual([])
})

test('every day has a shade, more articles never a lighter one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }), (counts) => {
      const scale = heatScale(counts)
      const ascending = counts.toSorted((a, b) => a - b).map((count) => heatOf(count, scale))
      expect(ascending).toEqual(ascending.toSorted((a, b) => a - b))
      expect(ascending.every((shade) => shade >= 1 && shade <= 5)).toBe(true)
      expect(heatOf(0, scale)).toBe(0)
    }),
  )
})

test('what each shade stands for', () => {
  expect(heatRanges([3, 5, 6])).toEqual(['3–4', '5', '6+'])
})
