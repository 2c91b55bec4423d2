import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeKeyedShard, readKeyedShard } from '../../../src/search/tables/keyed-shard.ts'

test('each key leads to its value', () => {
  const values = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.uint8Array())
  fc.assert(
    fc.property(values, (written) => {
      const read = readKeyedShard(encodeKeyedShard(Object.entries(written)))
      expect([...read].map(([key, value]) => [key, [...value]])).toEqual(
        Object.entries(written).map(([key, value]) => [key, [...value]]),
      )
    }),
  )
})
