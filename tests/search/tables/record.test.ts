import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from '../../../src/search/coding/text-bytes.ts'
import { encodeRecord } from '../../../src/search/tables/record.ts'
import { readRecord } from '../../../src/search/tables/record-format.ts'
import { replacementsIn } from '../../../src/text/fold.ts'
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
        replacements: replacementsIn(headline + blocks.join('')),
      })
    }),
  )
})

test('a record holds the names that a result shows, people first', () => {
  const names = (folder: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `${at}`, name: `${at}`, url: `/${folder}/${at}/` }))
  const written = { id: 'a', url: '/articles/a/', headline: '', blocks: [], organizations: [], bulletins: [] }
  const { people, places } = readRecord(
    decodeText(
      inflateRawSync(encodeRecord({ ...written, people: names('people', 5), places: names('places', 9) })),
    ),
  )
  expect([people.length, places.length]).toEqual([5, 3])
})

test('a record tells what becomes of traditional and rare characters', () => {
  const written = { id: 'a', url: '/articles/a/', headline: '乾隆', blocks: ['王喆說', '國家'] }
  const bytes = encodeRecord({ ...written, people: [], places: [], organizations: [], bulletins: [] })
  expect(readRecord(decodeText(inflateRawSync(bytes))).replacements).toBe('乾干喆喆說说國国')
})
