import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeNameSizes, readNameSizes } from '../../../src/search/segments/name-sizes.ts'

test('sizes of names are read as they were written', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 30 }), (sizes) => {
      expect([...readNameSizes(encodeNameSizes(sizes))]).toEqual([...sizes])
    }),
  )
})

test('another version is refused', () => {
  expect(() => readNameSizes(Uint8Array.of(1, 5))).toThrow('Unexpected version `1`')
})
