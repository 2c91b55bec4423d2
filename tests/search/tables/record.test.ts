import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from '../../../src/search/coding/text-bytes.ts'
import { encodeRecord } from '../../../src/search/tables/record.ts'
import { readRecord } from '../../../src/search/tables/record-format.ts'
import { document } from '../arbitrary-document.ts'

test('a result shows what was written', () => {
  fc.assert(
    fc.property(document, (written) => {
      const record = readRecord(decodeText(inflateRawSync(encodeRecord(written))))
      const { id, url, headline, date, source, people, places, blocks } = written
      expect(record).toEqual({
        id,
        url,
        headline,
        ...(date && { date }),
        ...(source && { source }),
        people,
        places,
        text: blocks.join('\n'),
      })
    }),
  )
})
