import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayReplace } from '../../src/text/may-replace.ts'
import { unpackTraditional } from '../../src/text/traditional-pack.ts'
import { traditionalTable } from '../../src/text/traditional-table.ts'

const table = unpackTraditional(traditionalTable)
const froms = [...table.keys()]

test('every character that the table replaces asks for the table', () => {
  const missed = froms.map((from) => String.fromCodePoint(from)).filter((text) => !mayReplace(text))
  expect(missed).toEqual([])
})

test('what it becomes, and plain news with Latin and signs, does without', () => {
  const needless = [...table.values()].map((to) => String.fromCodePoint(to)).filter(mayReplace)
  // The table leads to some hundred characters that GB 2312 does not have.
  expect(new Set(needless).size).toBeLessThan(table.size / 4)
  for (const text of ['7月12日，怀进鹏在西宁市调研“科创中国”C919·〇', '한글 かな ①😀', ''])
    expect([text, mayReplace(text)]).toEqual([text, false])
})

test('a text asks for the table where one of its characters does', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat({ max: froms.length - 1 }), (text, index) => {
      expect(mayReplace(text + String.fromCodePoint(froms[index] ?? 0) + text)).toBe(true)
    }),
  )
})
