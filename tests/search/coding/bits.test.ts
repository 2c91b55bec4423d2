import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BitReader, BitWriter, riceParameter } from '../../../src/search/coding/bits.ts'

const number = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 2 ** 30 - 1 }))

test('what is written bit by bit is read again', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, fc.nat({ max: 24 }))), (numbers) => {
      const writer = new BitWriter()
      for (const [value, k] of numbers) {
        writer.rice(value, k)
        writer.bits(value & ((1 << k) - 1), k)
      }
      const reader = new BitReader(writer.finish())
      for (const [value, k] of numbers) {
        expect(reader.rice(k)).toBe(value)
        expect(reader.bits(k)).toBe(value & ((1 << k) - 1))
      }
    }),
  )
})

test('behind the end is an error, never a number', () => {
  const reader = new BitReader(new Uint8Array([255]))
  expect(() => reader.rice(3)).toThrow(RangeError)
})

test('the parameter is near the numbers it is for', () => {
  expect(riceParameter(0, 0)).toBe(0)
  expect(riceParameter(100, 100)).toBe(0)
  expect(riceParameter(1000, 10)).toBe(6)
  expect(riceParameter(2 ** 40, 1)).toBe(24)
})
