import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectSuggestions, type NameCount } from '../../../src/search/tables/collect-suggestions.ts'
import { mergeSuggestions, readSuggestions } from '../../../src/search/tables/suggestions.ts'

/** Many names under few keys, so that the lists are cut. */
const names = Array.from({ length: 90 }, (_, index) => `王${'甲乙丙丁戊'[index % 5]}${index}`)

/** By name: articles at first, none where it is new, and how many more came. */
const growth = fc.tuple(...names.map(() => fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 2 }))))

test('older names and newer ones together are what all names at once would be', () => {
  fc.assert(
    fc.property(growth, (counts) => {
      const older = namesWith(counts.map(([before]) => before))
      const all = namesWith(counts.map(([before, more]) => before + more))
      const newer = all.filter((_, index) => all[index]?.articles !== older[index]?.articles)
      const [whole, first, later] = [all, older, newer].map((list) =>
        collectSuggestions(list.filter(({ articles }) => articles > 0)),
      )
      const under = (lists: ReadonlyMap<string, Uint8Array> | undefined, key: string) =>
        readSuggestions(lists?.get(key) ?? new TextEncoder().encode('[]'))
      for (const key of ['王', '王甲', '甲1', 'wa', 'wan'])
        expect(mergeSuggestions(key, under(first, key), under(later, key))).toEqual(under(whole, key))
    }),
    { numRuns: 20 },
  )
})

function namesWith(counts: readonly number[]): NameCount[] {
  return names.map((name, index) => ({
    kind: index % 2 === 0 ? 'person' : 'place',
    name: { id: name, name, url: `/people/${name}/`, pinyin: ['wang jia'] },
    articles: counts[index] ?? 0,
  }))
}
