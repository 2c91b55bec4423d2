import fc from 'fast-check'
import { expect, test } from 'vitest'
import { archiveOrdinals } from '../../../src/search/read/ordinals.ts'
import { encodeRuns, findRuns, readRuns } from '../../../src/search/segments/runs.ts'

/** For each article of an archive: its segment, or none where its segment's version has been replaced. */
const archive = fc.array(fc.record({ segment: fc.nat({ max: 2 }), replaced: fc.boolean() }), {
  maxLength: 60,
})

test('runs lead from a segment to the archive and back, after writing and reading too', () => {
  fc.assert(
    fc.property(archive, (articles) => {
      const segments: (number | undefined)[][] = [[], [], []]
      let next = 0
      for (const { segment, replaced } of articles) segments[segment]?.push(replaced ? undefined : next++)
      const ordinals = archiveOrdinals(segments.map((globals) => readRuns(encodeRuns(findRuns(globals)))))
      for (const [segment, globals] of segments.entries()) {
        for (const [local, global] of globals.entries()) {
          expect(ordinals.globalOf(segment, local)).toBe(global)
          if (global !== undefined) expect(ordinals.localOf(global)).toEqual({ segment, local })
        }
        expect(ordinals.globalOf(segment, globals.length)).toBe(undefined)
      }
      expect(() => ordinals.localOf(next)).toThrow(RangeError)
    }),
  )
})

test('articles added behind all others make one run each time', () => {
  expect(findRuns([0, 1, 2])).toEqual([{ local: 0, length: 3, global: 0 }])
  expect(findRuns([0, undefined, 7, 8])).toEqual([
    { local: 0, length: 1, global: 0 },
    { local: 2, length: 2, global: 7 },
  ])
})
