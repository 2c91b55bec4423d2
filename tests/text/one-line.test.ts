import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneLine } from '../../src/text/one-line.ts'

test.each([
  ['标题\n换行', '标题 换行'],
  ['  a \t b\u0000c ', 'a b c'],
  ['半\ud83d个', '半\ufffd个'],
  ['右\u200f左', '右\u200f左'],
  ['末\uffff', '末'],
])('%j becomes %j', (text, line) => {
  expect(oneLine(text)).toBe(line)
})

test('a line stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = oneLine(text)
      expect(oneLine(line)).toBe(line)
      expect(line.split(/\s/u).join(' ')).toBe(line)
    }),
  )
})
