import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pagefindWords, pairWord, singleWord } from '../../../src/search/pagefind/feed.ts'

const folded = fc.string({ unit: fc.constantFrom('科', '技', 'a', ' ', '\n', '𠮷'), maxLength: 40 })

test('a pair’s word stands at its position, line ends counted, headline first; no pair runs over a line end', () => {
  fc.assert(
    fc.property(folded, folded, (headline, text) => {
      const words = pagefindWords(headline, text)
      for (const [field, start] of [
        [headline, 0],
        [text, headline.length],
      ] as const)
        for (let at = 0; at + 1 < field.length; at++)
          expect(words[start + at]).toBe(pairWord(field.slice(at, at + 2)))
      for (const character of ['科', 'a']) {
        const count = (field: 'h' | 't') =>
          words.filter((word) => word === singleWord(field, character)).length
        expect([count('h'), count('t')]).toEqual([
          headline.split(character).length - 1,
          text.split(character).length - 1,
        ])
      }
    }),
  )
})

test('words are nothing that a segmenter cuts: letters and digits alone', () => {
  for (const word of pagefindWords('科技\n中', 'C919 𠮷'))
    expect(word).toMatch(/^[0-9a-f]{8}$|^[ht][0-9a-f]{4}$/)
})
