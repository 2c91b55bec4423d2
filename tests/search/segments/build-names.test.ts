import { expect, test } from 'vitest'
import type { SearchDocument } from '../../../src/search/document.ts'
import { collectNames } from '../../../src/search/segments/build-names.ts'
import { takeCensus } from '../../../src/search/segments/census.ts'

interface Person {
  readonly name: string
  readonly aliases?: readonly string[]
}

const people: Person[] = Array.from({ length: 40 }, (_, index) => ({ name: `王${index}` }))

/** One article a person. */
function census(all: readonly Person[]) {
  return takeCensus(
    all.map(
      ({ name, aliases = [] }, index): SearchDocument => ({
        id: `a${index}`,
        url: `/articles/a${index}/`,
        headline: name,
        blocks: [],
        people: [{ id: name, name, url: `/people/${name}/`, aliases, pinyin: ['wang'] }],
        places: [],
        organizations: [],
        bulletins: [],
      }),
    ),
  )
}

const first = collectNames(census(people))
const namesAfter = (all: readonly Person[]) => {
  const { files, newer } = collectNames(census(all), JSON.parse(JSON.stringify(first.known)))
  return files.length > 0 ? 'all anew' : newer.map(({ name }) => name.name)
}

test.each<[string, readonly Person[], readonly string[] | string]>([
  ['nothing new', people, []],
  ['a new name', [...people, { name: '李' }], ['李']],
  ['another article', [...people, { name: '王3' }], ['王3']],
  ['an alias', [{ name: '王0', aliases: ['老王'] }, ...people.slice(1)], ['王0']],
  ['an article less', people.slice(1), 'all anew'],
  ['many new names', [...people, ...Array.from({ length: 9 }, (_, n) => ({ name: `赵${n}` }))], 'all anew'],
])('%s', (_, all, expected) => {
  expect(namesAfter(all)).toEqual(expected)
})

test('an alias that is taken away is found no more', () => {
  const before = collectNames(census([{ name: '王0', aliases: ['老王'] }, ...people.slice(1)]))
  const { files, newer } = collectNames(census(people), before.known)
  expect(files.length).toBeGreaterThan(0)
  expect(newer).toEqual([])
})

test('a name that is shown in another form is newer, where all that led to it still does', () => {
  const shown = (name: string, aliases: readonly string[], spelling: string) =>
    takeCensus(
      Array.from({ length: 20 }, (_, index): SearchDocument => {
        const other = { id: `p${index}`, name: `镇${index}`, url: `/places/p${index}/` }
        return {
          id: `a${String(index).padStart(2, '0')}`,
          url: `/articles/${index}/`,
          headline: name,
          blocks: [],
          people: [],
          places: [{ id: 'wan', name, url: '/places/wan/', aliases, pinyin: [spelling] }, other],
          organizations: [],
          bulletins: [],
        }
      }),
    )
  const before = collectNames(shown('万宁', ['万宁市'], 'wan ning')).known
  const now = collectNames(shown('万宁市', ['万宁'], 'wan ning shi'), before)
  expect([now.files.length, now.newer.map(({ name }) => name.name)]).toEqual([0, ['万宁市']])
  expect(collectNames(shown('万宁', ['万宁县'], 'wan ning'), before).files.length).toBeGreaterThan(0)
})
