import fc from 'fast-check'
import pairs from 'opencc-js/dict/TSCharacters'
import { expect, test } from 'vitest'
import { packTraditional, simplifiedOf, unpackTraditional } from '../../src/text/traditional-pack.ts'
import { traditionalTable } from '../../src/text/traditional-table.ts'

test('unpacking is the inverse of packing', () => {
  const codePoint = fc.integer({ min: 0, max: 0x10ffff })
  fc.assert(
    fc.property(fc.array(fc.tuple(codePoint, codePoint)), (entries) => {
      const table = new Map(entries)
      expect(unpackTraditional(packTraditional(table))).toEqual(table)
    }),
  )
})

test('chains are followed to their end', () => {
  expect(simplifiedOf('薴 苧|苧 苎|干 干')).toEqual(
    new Map([
      [0x85b4, 0x82ce],
      [0x82e7, 0x82ce],
    ]),
  )
})

test('the committed table is the one that the installed OpenCC gives: else run tools/write-traditional-table.ts', () => {
  expect(packTraditional(simplifiedOf(pairs))).toBe(traditionalTable)
})
