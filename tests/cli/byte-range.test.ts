import { expect, test } from 'vitest'
import { parseByteRange } from '../../src/cli/byte-range.ts'

test.each([
  ['bytes=0-9', 0, 10],
  ['bytes=90-', 90, 100],
  ['bytes=-10', 90, 100],
  ['bytes=-200', 0, 100],
  ['bytes=90-200', 90, 100],
])('`%s` of 100 bytes', (header, start, end) => {
  expect(parseByteRange(header, 100)).toEqual({ start, end, size: 100 })
})

test.each([undefined, '', 'bytes=-', 'bytes=100-', 'bytes=9-3', 'bytes=0-1,4-5', 'lines=0-1'])(
  '`%s` is answered with the whole file',
  (header) => {
    expect(parseByteRange(header, 100)).toBeUndefined()
  },
)
