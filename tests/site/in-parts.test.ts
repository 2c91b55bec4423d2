import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inGroups, joinParts, listInKeyedParts, listInParts } from '../../src/site/in-parts.ts'

const numbers = (length: number) => Array.from({ length }, (_, index) => index)

test('parts of a list are the whole list, whatever its length', () => {
  fc.assert(
    fc.property(fc.nat(1600), (length) => {
      const parts = [...listInParts(numbers(length), String, { open: '[', between: ',', close: ']' })]
      expect(parts.join('')).toBe(`[${numbers(length).join(',')}]`)
      expect(parts.length).toBe(Math.floor(length / 500) + 1)
    }),
    { examples: [[0], [1], [499], [500], [501], [1000]] },
  )
})

test('keyed parts are the same list, and each is another where its things or its place differ', () => {
  const frame = { open: '[', between: ',', close: ']' }
  for (const length of [0, 1, 100, 101, 1000]) {
    const all = numbers(length)
    const parts = () => listInKeyedParts(inGroups(all), (some) => some.join(), String, frame)
    expect(joinParts(parts())).toBe([...listInParts(all, String, frame)].join(''))
    const keys = Array.from(parts(), ({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  }
  const nothing = listInKeyedParts<number>([], (some) => some.join(), String, frame)
  expect(joinParts(nothing)).toBe('[]')
})

test('groups hold each thing once, in order; there is at least one group', () => {
  for (const length of [0, 1, 100, 101, 200, 201]) {
    const groups = [...inGroups(numbers(length))]
    expect(groups.flat()).toEqual(numbers(length))
    expect(groups.length).toBe(Math.max(1, Math.ceil(length / 100)))
  }
})
