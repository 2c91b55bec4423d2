import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { countArchive } from '../../src/archive/figures.ts'
import { gatherArchive } from '../../src/archive/gather.ts'

const empty = gatherArchive([], { resolve: () => undefined, locate: () => [] }, [])
const archiveOf = (title: string, blocks: readonly string[]) =>
  ({ ...empty, articles: [{ title, blocks }] }) as unknown as Archive

test('characters are code points that are no white space', () => {
  const text = fc.string({
    unit: fc.constantFrom('字', 'a', ' ', '\n', '　', '\ufeff', '𠮷', '\ud842', '\udfb7'),
  })
  fc.assert(
    fc.property(text, fc.array(text), (title, blocks) => {
      const characters = [title, ...blocks].flatMap((each) => [...each]).filter((each) => each.trim() !== '')
      expect(countArchive(archiveOf(title, blocks)).characters).toBe(characters.length)
    }),
  )
})
