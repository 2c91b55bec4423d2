import { describe, expect, test } from 'vitest'
import { askAll } from '../../bench/search/ask-browser.ts'
import { isRight, judge } from '../../bench/search/figures.ts'
import { makeQueries } from '../../bench/search/make-queries.ts'
import { openPage } from '../../bench/search/open-page.ts'
import { formatMiss } from '../../bench/search/print-figures.ts'
import { generatedArchive, seededRandom, shownArticles } from '../search/generated-archive.ts'
import { servedSearch } from './search-site.tsx'

const documents = generatedArchive(300, 11)
const articles = shownArticles(documents, '/archive')
const asked = makeQueries(articles, 30, seededRandom(5)).slice(0, 500)

type Results = readonly string[] | undefined
const answers = new Map<string, ReadonlyMap<object, Results>>()

/** Nineteen of twenty; the others, here and there among them, become a segment of their own. */
const before = documents.filter((_, index) => index % 20 !== 3)

describe.each([
  ['exact', 'exact', undefined, 500],
  ['pagefind', 'pagefind', undefined, 500],
  ['exact, with additions', 'exact', before, 100],
  ['pagefind, with additions', 'pagefind', before, 100],
] as const)('%s', (name, engine, earlier, count) => {
  const site = servedSearch(documents, engine, earlier)

  test(`${count} queries of every class in a browser, each compared with a plain scan`, async () => {
    const some = asked.filter((_, index) => index % (500 / count) === 0)
    expect(some).toHaveLength(count)
    const page = await openPage(site.browser)
    // Texts come into sight and are fetched few at a time: what is compared is the list.
    await page.setViewportSize({ width: 800, height: 240 })
    const found = await askAll(page, `${site.base}search/`, some)
    await page.context().close()
    answers.set(name, new Map(some.map((one, index) => [one, found[index]?.results])))
    const judged = some.map((one, index) => judge(one, found[index] ?? { results: [] }, articles))
    expect(judged.filter((one) => !isRight(one)).map(formatMiss)).toEqual([])
  })
})

test('both engines give the same results in the same order, with additions and without', () => {
  expect(answers.size).toBe(4)
  const [first, ...others] = [...answers.values()]
  expect(first?.size).toBe(500)
  for (const other of others)
    for (const [one, results] of other) expect([one, results]).toEqual([one, first?.get(one)])
})
