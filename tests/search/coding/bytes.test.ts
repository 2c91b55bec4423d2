import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteReader, ByteWriter } from '../../../src/search/coding/bytes.ts'

const value = fc.oneof(
  fc.record({ byte: fc.nat({ max: 255 }) }),
  fc.record({ number: fc.maxSafeNat() }),
  fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 2000 }) }),
)

test('what was written is read again, in its order, and nothing more is there', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 30 }), (values) => {
      const writer = new ByteWriter()
      for (const one of values) {
        if ('byte' in one) writer.byte(one.byte)
        else if ('number' in one) writer.number(one.number)
        else writer.text(one.text)
      }
      const reader = new ByteReader(writer.finish())
      for (const one of values) {
        if ('byte' in one) expect(reader.byte()).toBe(one.byte)
        else if ('number' in one) expect(reader.number()).toBe(one.number)
        else expect(reader.text()).toBe(one.text)
      }
      expect(reader.done).toBe(true)
      expect(() => reader.byte()).toThrow(RangeError)
    }),
  )
})

test('a part that breaks off is an error, never less', () => {
  const writer = new ByteWriter()
  writer.text('科创中国')
  const whole = writer.finish()
  for (let length = 0; length < whole.length; length++)
    expect(() => new ByteReader(whole.slice(0, length)).text()).toThrow(RangeError)
})
