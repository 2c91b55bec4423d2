import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText, encodeText } from '../../../src/search/coding/text-bytes.ts'

test('any text is read as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(decodeText(encodeText(text))).toBe(text)
    }),
  )
})

test('every UTF-16 unit is read as it was written, halves of characters too', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('')
  expect(decodeText(encodeText(units)) === units).toBe(true)
})

test.each([
  ['a', 1],
  ['啊', 2],
  ['齄', 2],
  ['，', 2],
  ['。', 2],
  ['“', 2],
  ['１', 2],
  ['國', 3],
  ['é', 3],
  ['𠮷', 6],
])('`%s` takes %i bytes', (text, length) => {
  expect(encodeText(text)).toHaveLength(length)
})
