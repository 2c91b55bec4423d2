import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LexiconMatcher } from '../../../src/entities/tagger/lexicon-matcher.ts'

const word = fc.string({ unit: fc.constantFrom('中', '国', '科', '王'), minLength: 1, maxLength: 4 })
const text = fc.string({ unit: fc.constantFrom('中', '国', '科', '王', '。'), maxLength: 30 })

test('the longest word of each list at every place, as a plain look finds it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 5 }),
      text,
      fc.nat(30),
      (lists, text, end) => {
        const limit = Math.min(end, text.length)
        const units = Uint16Array.from(text, (character) => character.charCodeAt(0))
        const matcher = new LexiconMatcher(lists)
        for (let start = 0; start <= text.length; start++) {
          const lengths = new Uint8Array(lists.length).fill(9)
          const expected = lists.map((words) =>
            Math.max(
              0,
              ...words
                .filter((each) => text.slice(start, limit).startsWith(each))
                .map(({ length }) => length),
            ),
          )
          const isFound = matcher.longestAt(units, start, limit, lengths)
          expect(isFound ? [...lengths] : lists.map(() => 0)).toEqual(expected)
        }
      },
    ),
  )
})
