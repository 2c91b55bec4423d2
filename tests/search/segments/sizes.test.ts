import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeNameSizes, encodeSizes, readNameSizes, readSizes } from '../../../src/search/segments/sizes.ts'

const table = fc.uint8Array({ maxLength: 30 })
const segment = fc.record({
  runs: table,
  sizes: fc.record({ tables: table, records: table, grams: table }),
})

test('sizes are read as they were written', () => {
  fc.assert(
    fc.property(fc.record({ shared: table, segments: fc.array(segment, { maxLength: 8 }) }), (sizes) => {
      expect(plain(readSizes(encodeSizes(sizes)))).toEqual(plain(sizes))
    }),
  )
})

test('sizes of names are read as they were written', () => {
  fc.assert(
    fc.property(table, (sizes) => {
      expect(plain(readNameSizes(encodeNameSizes(sizes)))).toEqual(plain(sizes))
    }),
  )
})

test('another version is refused, half a file too', () => {
  const bytes = encodeSizes({ shared: new Uint8Array(5), segments: [] })
  expect(() => readSizes(bytes.subarray(0, 4))).toThrow(RangeError)
  expect(() => readSizes(Uint8Array.of(1, ...bytes.subarray(1)))).toThrow('Unexpected version `1`')
})

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
