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

test('the most named come first, of equals whoever is named first', () => {
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

test('of many, exactly those that a plain count would give', () => {
  const many = smallArchive(
    ...Array.from({ length: 40 }, (_, index) => ({
      people: Array.from({ length: 12 }, (_, name) => `名${(index * (name + 1)) % 31}`).filter(
        (name, at, all) => all.indexOf(name) === at,
      ),
    })),
  )
  const ordinals = many.articles.map(({ ordinal }) => ordinal)
  const counts = new Map<EntryId, number>()
  for (const { entries } of many.articles)
    for (const id of entries.people) counts.set(id, (counts.get(id) ?? 0) + 1)
  const plain = [...counts].sort(([, m], [, n]) => n - m)
  for (const most of [1, 5, 30, 99])
    for (const except of [undefined, plain[0]?.[0], plain[7]?.[0]])
      expect(
        new Companions(many)
          .mostNamed('people', ordinals, most, except)
          .map(({ entry, articles }) => [entry.id, articles]),
      ).toEqual(plain.filter(([id]) => id !== except).slice(0, most))
})
