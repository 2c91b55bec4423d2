import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NameTrie } from '../../src/entities/name-trie.ts'

test('matches are names of the trie, in order, and never overlap', () => {
  const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 4 })
  fc.assert(
    fc.property(
      fc.array(letters),
      fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁') }),
      (names, text) => {
        const trie = new NameTrie<string>()
        for (const name of names) trie.add(name, name)
        const found = trie.findAll(text)
        let last = 0
        for (const { start, end, value } of found) {
          expect(text.slice(start, end)).toBe(value)
          expect(names).toContain(value)
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
        }
        expect(found.length > 0).toBe(names.some((name) => name !== '' && text.includes(name)))
      },
    ),
  )
})

test('all names that begin at a place are found there, the shorter first, each with what came with it first', () => {
  const letters = fc.string({ unit: fc.constantFrom('甲', '乙'), maxLength: 5 })
  fc.assert(
    fc.property(fc.array(letters), letters, (names, text) => {
      const trie = new NameTrie<number>()
      for (const [index, name] of names.entries()) trie.add(name, index)
      for (let start = 0; start <= text.length; start++) {
        const here = [...new Set(names)].filter((name) => name !== '' && text.startsWith(name, start))
        const all = here
          .sort((a, b) => a.length - b.length)
          .map((name) => ({ start, end: start + name.length, value: names.indexOf(name) }))
        expect(trie.allAt(text, start)).toEqual(all)
        expect(trie.longestAt(text, start)).toEqual(all.at(-1))
      }
    }),
  )
})

test('the longest name at a place wins', () => {
  const trie = new NameTrie<number>()
  trie.add('西宁', 1)
  trie.add('西宁市', 2)
  expect(trie.findAll('去西宁市和西宁').map(({ value }) => value)).toEqual([2, 1])
})
