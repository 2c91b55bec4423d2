import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deflateRaw, packNumbers } from '../../../src/search/coding/deflate.ts'
import { inflateRaw, unpackNumbers } from '../../../src/search/coding/inflate.ts'

test('what was compressed is read as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect([...(await inflateRaw(deflateRaw(bytes) as Uint8Array<ArrayBuffer>))]).toEqual([...bytes])
      expect([...(await unpackNumbers(packNumbers(bytes)))]).toEqual([...bytes])
    }),
  )
})
