import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FirstPrintings, RollingHash } from '../../../src/archive/repeats/first-printings.ts'

test('a run leads to the place where it began first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 4, maxLength: 60 }), (letters) => {
      const text = Uint16Array.from(letters)
      const written = letters.join('')
      const seen = new FirstPrintings(text, 4, text.length)
      const hash = new RollingHash(text, 4)
      for (let place = 0; place + 4 <= text.length; place += 1) {
        const own = place === 0 ? hash.startAt(0) : hash.moveTo(place)
        expect(own).toBe(new RollingHash(text, 4).startAt(place))
        expect(seen.firstOrSelf(place, own)).toBe(written.indexOf(written.slice(place, place + 4)))
      }
    }),
  )
})

test('a run that is remembered from further on leads to where it was found earlier', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 8, maxLength: 60 }),
      fc.nat(50),
      (letters, most) => {
        const text = Uint16Array.from(letters)
        const written = letters.join('')
        const seen = new FirstPrintings(text, 4, text.length)
        const hashAt = (place: number) => new RollingHash(text, 4).startAt(place)
        const last = text.length - 4
        const split = Math.min(most, last)
        for (let place = split; place <= last; place += 1) seen.firstOrSelf(place, hashAt(place))
        for (let place = 0; place < split; place += 1) seen.foundEarlier(place, hashAt(place))
        for (let place = split; place <= last; place += 1)
          expect(seen.firstOrSelf(place, hashAt(place))).toBe(
            written.indexOf(written.slice(place, place + 4)),
          )
      },
    ),
  )
})

test('runs of the same hash are told apart', () => {
  const text = Uint16Array.from([1, 2, 3, 4])
  const seen = new FirstPrintings(text, 1, 4)
  expect([0, 1, 2, 3].map((place) => seen.firstOrSelf(place, 7))).toEqual([0, 1, 2, 3])
})
