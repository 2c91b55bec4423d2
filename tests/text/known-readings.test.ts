import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KnownReadings, type Readings } from '../../src/text/known-readings.ts'
import { spell } from '../../src/text/pinyin.ts'

const names = fc.array(
  fc.tuple(
    fc.oneof(
      fc.constantFrom('单霁翔', '单县', '重庆市', 'IBM中国', '怀进鹏', '托马斯·巴赫', '__proto__', ''),
      fc.string({ unit: fc.constantFrom('单', '乐', '清', '长', 'A', '·', '5') }),
    ),
    fc.boolean(),
  ),
)

test('a name that was read before is spelled as one that is read now', () => {
  fc.assert(
    fc.property(names, names, (before, now) => {
      const last = new KnownReadings()
      for (const [name, isPerson] of before) last.spell(name, isPerson)
      const known = new KnownReadings(JSON.parse(JSON.stringify(last.all)))
      for (const [name, isPerson] of now) expect(known.spell(name, isPerson)).toEqual(spell(name, isPerson))
    }),
  )
})

test('what is known is taken, and only what is asked for is kept', () => {
  const last: Readings = { people: { 单霁翔: ['known', '1'], 张黎: ['zhang li', '12'] }, others: {} }
  const known = new KnownReadings(last)
  expect(known.spell('单霁翔', true).syllables).toBe('known')
  expect(known.spell('单霁翔', false).syllables).toBe('dan ji xiang')
  expect(Object.keys(known.all.people)).toEqual(['单霁翔'])
})
