import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BitReader } from '../../../src/search/coding/bits.ts'
import { readFields, readPositions } from '../../../src/search/grams/gram-list.ts'
import {
  decodeGramShard,
  encodeGramShard,
  type GramEntry,
  type ListPlace,
} from '../../../src/search/grams/gram-shard.ts'

const ascending = (max: number, least: number) =>
  fc
    .uniqueArray(fc.nat({ max }), { minLength: least, maxLength: 20 })
    .map((numbers) => numbers.sort((a, b) => a - b))

/** A gram's occurrences: field → positions. */
const occurrences = ascending(50_000, 1).chain((fields) =>
  fc.tuple(...fields.map((field) => fc.tuple(fc.constant(field), ascending(3000, 1)))),
)

const shard = fc
  .array(fc.tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }), occurrences), { maxLength: 12 })
  .map((grams) => new Map(grams.filter(([gram]) => gram.length <= 2 && !gram.includes('\n'))))

test('a shard gives back every gram with its fields, counts and positions, long lists in their own parts too', () => {
  fc.assert(
    fc.property(shard, fc.constantFrom(8, 40, 4096), (grams, longest) => {
      const entries = [...grams].sort(([a], [b]) => (a < b ? -1 : 1)).map(entryOf)
      const parts: Uint8Array[] = []
      const encoded = encodeGramShard(entries, longest, (part) => parts.push(part) - 1)
      const { places, lists } = decodeGramShard(encoded)
      const bitsAt = (place: ListPlace) =>
        'bit' in place
          ? new BitReader(lists, place.bit)
          : new BitReader(parts[place.part] ?? new Uint8Array())
      expect([...places.keys()]).toEqual(entries.map(({ gram }) => gram))
      for (const { gram, list, positions } of entries) {
        const place = places.get(gram)
        if (!place) throw new Error(`lost ${gram}`)
        const read = readFields(bitsAt(place.fields), place.length, place.parameters)
        expect([...read.fields]).toEqual([...list.fields])
        expect([...read.counts]).toEqual([...list.counts])
        expect(place.positions === undefined).toBe(positions === undefined)
        if (place.positions && positions)
          expect([...readPositions(bitsAt(place.positions), read.counts, place.parameters)]).toEqual([
            ...positions,
          ])
      }
    }),
    { numRuns: 60 },
  )
})

test('a shard of another version is refused', () => {
  expect(() => decodeGramShard({ columns: Uint8Array.of(99, 0), lists: new Uint8Array() })).toThrow(
    'Unexpected version `99`',
  )
})

function entryOf([gram, fields]: [string, readonly (readonly [number, number[]])[]]): GramEntry {
  const list = {
    fields: Uint32Array.from(fields, ([field]) => field),
    counts: Uint32Array.from(fields, ([, positions]) => positions.length),
  }
  const positions = Uint32Array.from(fields.flatMap(([, inField]) => inField))
  return gram.length === 2 ? { gram, list, positions } : { gram, list }
}
