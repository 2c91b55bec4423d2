import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodePages, readPages } from '../../../src/search/pagefind/pages.ts'

test('pages are read as they were written', () => {
  const page = fc.record({ hash: fc.stringMatching(/^[\w-]{1,24}$/), headlineWords: fc.nat({ max: 500 }) })
  fc.assert(
    fc.property(fc.array(page), (pages) => {
      expect(readPages(encodePages(pages))).toEqual(pages)
    }),
  )
})
