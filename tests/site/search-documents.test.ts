import fc from 'fast-check'
import { expect, test } from 'vitest'
import { authorityDecisions } from '../../src/archive/authority-decisions.ts'
import { gatherArchive } from '../../src/archive/gather.ts'
import type { Article, ArticleId } from '../../src/articles/article.ts'
import { parseAuthority } from '../../src/entities/parse-authority.ts'
import { type Census, takeCensus } from '../../src/search/segments/census.ts'
import { facetKinds } from '../../src/search/tables/facet-kind.ts'
import { searchDocuments } from '../../src/site/search-documents.ts'
import { parseIsoDate } from '../../src/text/iso-date.ts'

const few = { maxLength: 2 } as const
const reference = fc
  .record({ file: fc.constantFrom('a.txt', 'b.txt', 'c.txt'), first: fc.integer({ min: 1, max: 9 }) })
  .map(({ file, first }) => ({ file, lines: { first, last: first }, sha256: '0'.repeat(64) }))
const article = fc.record({
  title: fc.constantFrom('甲', '乙'),
  body: fc.constantFrom('王小明在青海。\n', '李华说。\n'),
  day: fc.integer({ min: 1, max: 9 }),
  people: fc.subarray(['王小明', '李华', '欧阳雪']),
  places: fc.subarray(['青海', '青海省', '北京市']),
  organizations: fc.subarray(['中国科协']),
  source: fc.constantFrom(undefined, '某社'),
  series: fc.constantFrom(undefined, '要闻'),
  bulletin: fc.array(reference, few),
})

const view = { language: 'zh-Hans' } as const

type Written = typeof article extends fc.Arbitrary<infer T> ? T : never

function archiveOf(written: readonly Written[]) {
  const articles = written.map(
    ({ day, source, series, ...rest }, index): Article => ({
      ...rest,
      id: `2021-07-0${day}-${String(index).padStart(6, '0')}` as ArticleId,
      date: parseIsoDate(`2021-07-0${day}`) ?? expect.unreachable(),
      ...(source !== undefined && { source }),
      ...(series !== undefined && { series }),
      events: [],
      corrections: [],
      exclude: false,
    }),
  )
  return gatherArchive(articles, authorityDecisions(parseAuthority([]), articles), [])
}

const namesIn = ({ names }: Census) =>
  facetKinds.map((kind) =>
    Array.from(names[kind], ([id, { kind: own, name, articles }]) => ({ id, own, name, articles })).sort(
      (a, b) => (a.id < b.id ? -1 : 1),
    ),
  )

test('a census tells what a look at all documents would', () => {
  fc.assert(
    fc.property(fc.array(article, { maxLength: 6 }), (written) => {
      const documents = searchDocuments(archiveOf(written), view)
      const [known, taken] = [documents.census?.() ?? expect.unreachable(), takeCensus(documents)]
      expect(namesIn(known)).toEqual(namesIn(taken))
      const placed = ({ articles }: Census) => articles.map(({ id, date }) => ({ id, date }))
      expect(placed(known)).toEqual(placed(taken))
    }),
    { seed: 8 },
  )
})

test('an article whose document is another has another hash', () => {
  fc.assert(
    fc.property(article, article, (one, other) => {
      const [before, after] = [one, other].map((each) =>
        searchDocuments(archiveOf([{ ...each, day: 1 }]), view),
      )
      const hashOf = (documents: typeof before) => documents?.census?.().articles[0]?.hash
      const isSame = JSON.stringify(before?.at(0)) === JSON.stringify(after?.at(0))
      if (!isSame) expect(hashOf(before)).not.toBe(hashOf(after))
    }),
    { seed: 8, numRuns: 200 },
  )
})

test.each([
  ['zh-Hans', '要闻 2021年7月2日至2021年7月5日'],
  ['en', '要闻 2 July 2021 to 5 July 2021'],
] as const)('in %s a bulletin is called as its page calls it', (language, name) => {
  const bulletin = [{ file: 'a.txt' as const, lines: { first: 1, last: 1 }, sha256: '0'.repeat(64) }]
  const few = { title: '甲', body: '李华说。\n', series: '要闻', source: undefined } as const
  const nobody = { people: [], places: [], organizations: [] }
  const written = [2, 5].map((day) => ({ ...few, ...nobody, day, bulletin }))
  expect(searchDocuments(archiveOf(written), { language }).at(0)?.bulletins[0]?.name).toBe(name)
})
