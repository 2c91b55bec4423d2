import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeColumn, readColumn } from '../../../src/search/tables/facet-column.ts'

test("a column gives back each article's names, in their order", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat({ max: 100_000 }), { maxLength: 9 })), (articles) => {
      expect(readColumn(encodeColumn(articles))).toEqual(articles)
    }),
  )
})
