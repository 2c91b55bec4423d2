import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArchivedMention, EntryId } from '../../src/archive/archive.ts'
import { MentionStore } from '../../src/archive/mention-store.ts'

const mention = fc.record({
  kind: fc.constantFrom('person' as const, 'place' as const, 'organization' as const),
  // An entry of one id may be a person and a place.
  entry: fc.constantFrom('张黎', '西宁市', 'zhang-li').map((id) => id as EntryId),
  block: fc.integer({ min: -1, max: 0x7fff }),
  start: fc.nat(),
  end: fc.nat(),
}) satisfies fc.Arbitrary<ArchivedMention>

test('gives back what each article has given, as often as it is asked, whatever comes after', () => {
  fc.assert(
    fc.property(fc.array(fc.array(mention)), (articles) => {
      const store = new MentionStore()
      const kept = articles.map((mentions) => store.add(mentions))
      for (const _ of [1, 2]) expect(kept.map((mentions) => [...mentions])).toEqual(articles)
      const places = articles.map((all) => all.flatMap(({ block, start, end }) => [block, start, end]))
      expect(kept.map((mentions) => [...mentions.places])).toEqual(places)
      const named = articles.map((all) => all.map(({ kind, entry }) => `${kind} ${entry} `).join(''))
      expect(kept.map((mentions) => mentions.meanings())).toEqual(named)
    }),
  )
})

test('has room for more mentions than its first memory', () => {
  const many = Array.from(
    { length: 5000 },
    (_, start): ArchivedMention => ({
      kind: 'person',
      entry: '张黎' as EntryId,
      block: 0,
      start,
      end: start + 2,
    }),
  )
  const store = new MentionStore()
  const [first, second] = [store.add(many), store.add(many.slice(0, 1))]
  expect([...first]).toEqual(many)
  expect([...second]).toEqual(many.slice(0, 1))
})
