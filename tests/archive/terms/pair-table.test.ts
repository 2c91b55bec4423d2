import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PairTable } from '../../../src/archive/terms/pair-table.ts'

test('the same pair has the same number, another pair the next', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 300 }), (pairs) => {
      const table = new PairTable()
      const known = new Map<string, number>()
      for (const [left, right] of pairs) {
        const key = `${left} ${right}`
        const index = known.get(key) ?? known.size
        known.set(key, index)
        expect(table.indexOf(left, right)).toBe(index)
        expect([table.left(index), table.right(index)]).toEqual([left, right])
      }
      expect(table.size).toBe(known.size)
    }),
  )
})

test('it grows', () => {
  const table = new PairTable()
  for (let left = 0; left < 100_000; left += 1) table.indexOf(left, 1)
  expect(table.indexOf(77_777, 1)).toBe(77_777)
  expect(table.size).toBe(100_000)
})

test('it forgets', () => {
  const table = new PairTable()
  table.indexOf(3, 4)
  table.clear()
  expect(table.size).toBe(0)
  expect(table.indexOf(5, 6)).toBe(0)
  expect(table.indexOf(3, 4)).toBe(1)
})
