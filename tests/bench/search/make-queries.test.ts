import { expect, test } from 'vitest'
import { makeQueries } from '../../../bench/search/make-queries.ts'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { generatedArchive, seededRandom, shownArticles } from '../../search/generated-archive.ts'

const articles = shownArticles(generatedArchive(60, 4))
const queries = makeQueries(articles, 5, seededRandom(2))

test('five of each class, the same for the same seed', () => {
  const kinds = new Set(queries.map(({ kind }) => kind))
  for (const kind of kinds) expect(queries.filter((asked) => asked.kind === kind)).toHaveLength(5)
  const parameters = (asked: typeof queries) => asked.map((one) => one.parameters)
  expect(parameters(makeQueries(articles, 5, seededRandom(2)))).toEqual(parameters(queries))
})

test('what is cut from an article is found in it, what is made up is not', () => {
  for (const { kind, matches, parameters } of queries) {
    const found = articles.filter(matches).length
    if (kind === 'not there') expect([parameters, found]).toEqual([parameters, 0])
    if (/characters?$|eleven|^headline|^two words/.test(kind))
      expect([parameters, found > 0]).toEqual([parameters, true])
  }
})

test('each is read as it is meant: its phrase is what the query language makes of it', () => {
  for (const { parameters, phrase } of queries) {
    if (phrase === undefined) continue
    const { groups } = parseQuery(parameters.q ?? '')
    expect(groups.map(({ phrases }) => phrases.map(({ folded }) => folded))).toEqual([[phrase]])
  }
})
