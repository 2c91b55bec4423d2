import { expect, test } from 'vitest'
import { tokenize } from '../../../src/archive/terms/tokens.ts'
import { smallArchive } from '../small-archive.ts'

test('a Chinese character is a token, a run of Latin letters or of digits is one, a mark is none', () => {
  const { ids, words, starts } = tokenize(
    smallArchive({ title: '甲', text: '“5G”网络3.5%𠮷\n\n网' }, { title: '乙', text: '，' }).articles,
  )
  const spoken = (from: number, to: number) => Array.from(ids.subarray(from, to), (id) => words[id] || '|')
  expect(spoken(starts[0] ?? 0, starts[1] ?? 0).join(' ')).toBe('甲 | | 5 G | 网 络 3.5% 𠮷 | 网 |')
  expect(spoken(starts[1] ?? 0, starts[2] ?? 0).join(' ')).toBe('乙 | |')
})
