import { expect, test } from 'vitest'
import { FieldTexts } from '../../../src/search/grams/field-texts.ts'
import { sortGrams } from '../../../src/search/grams/sort-grams.ts'

/** More different pairs than any table begins with, each in several fields, some fields empty. */
function manyTexts(): [headline: string, text: string][] {
  let state = 7
  const unit = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return String.fromCharCode(0x4e00 + ((state >>> 8) % 120))
  }
  return Array.from({ length: 300 }, (_, article) => [
    article % 7 === 0 ? '' : Array.from({ length: 9 }, unit).join(''),
    `${Array.from({ length: 90 }, unit).join('')}\n${Array.from({ length: 30 }, unit).join('')}`,
  ])
}

test.each([1, 2] as const)('all grams of %i, where a plain scan finds them', (length) => {
  const articles = manyTexts()
  const texts = new FieldTexts()
  for (const [headline, text] of articles) texts.add(headline, text)
  const expected = new Map<string, [field: number, positions: number[]][]>()
  for (const [field, text] of articles.flat().entries()) {
    for (let at = 0; at + length <= text.length; at++) {
      const gram = text.slice(at, at + length)
      if (gram.includes('\n')) continue
      const fields = expected.get(gram) ?? []
      expected.set(gram, fields)
      if (fields.at(-1)?.[0] !== field) fields.push([field, []])
      fields.at(-1)?.[1].push(at)
    }
  }
  const sorted = sortGrams(texts, length)
  expect(sorted.count).toBe(expected.size)
  expect(length === 1 || sorted.count > 8192).toBe(true)
  for (let number = 0; number < sorted.count; number++) {
    const fields = expected.get(sorted.gramOf(number)) ?? []
    const { list, positions } = sorted.listOf(number)
    expect([...list.fields]).toEqual(fields.map(([field]) => field))
    expect([...list.counts]).toEqual(fields.map(([, inField]) => inField.length))
    expect([...positions]).toEqual(fields.flatMap(([, inField]) => inField))
  }
})
