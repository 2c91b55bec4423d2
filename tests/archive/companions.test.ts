import { expect, test } from 'vitest'
import type { EntryId } from '../../src/archive/archive.ts'
import { Companions } from '../../src/archive/companions.ts'
import { smallArchive } from './small-archive.ts'

const archive = smallArchive(
  { people: ['怀进鹏', '张黎', '马吉孝'] },
  { people: ['怀进鹏', '张黎'] },
  { people: ['怀进鹏'] },
  { people: ['张黎'] },
)
const companions = new Companions(archive)
const named = (...more: [ordinals: number[], most: number, except?: EntryId]) =>
  companions.mostNamed('people', ...more).map(({ entry, articles }) => [entry.name, articles])

test('the most named come first, of equals in one fixed order', () => {
  expect(named([0, 1, 2], 9)).toEqual([
    ['怀进鹏', 3],
    ['张黎', 2],
    ['马吉孝', 1],
  ])
})

test('one is not its own companion', () => {
  expect(named([0, 1, 2], 9, '怀进鹏' as EntryId)).toEqual([
    ['张黎', 2],
    ['马吉孝', 1],
  ])
})

test('only some articles count, and only some names are told', () => {
  expect(named([1, 3], 1)).toEqual([['张黎', 2]])
  expect(named([], 9)).toEqual([])
})
