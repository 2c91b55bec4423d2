import { expect, test } from 'vitest'
import { GramTable } from '../../../src/search/grams/gram-table.ts'

test('every key has one number from its first meeting on, while the table grows and grows', () => {
  const table = new GramTable()
  const keys = Array.from({ length: 40_000 }, (_, index) => Math.imul(index + 1, 0x9e3779b1) >>> 0)
  const numbers = keys.map((_, number) => number)
  expect(keys.map((key) => table.numberOf(key))).toEqual(numbers)
  expect(table.size).toBe(keys.length)
  expect([...table.allKeys()]).toEqual(keys)
  expect(keys.map((key) => table.numberOf(key))).toEqual(numbers)
  expect(table.numberOf(0)).toBe(keys.length)
})
