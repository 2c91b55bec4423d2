import { describe, expect, test } from 'vitest'
import type { Archive } from '../../../src/archive/archive.ts'
import { findRepeats } from '../../../src/archive/repeats/repeats.ts'
import { studyTerms } from '../../../src/archive/study-archive.ts'
import type { Page, PageKind, PageSource } from '../../../src/site/page.ts'
import { studyPages } from '../../../src/site/pages/studies.ts'
import { type PublishOptions, publishOptions } from '../../../src/site/publish-options.ts'
import { Summaries } from '../../../src/site/summaries.ts'
import { smallArchive } from '../../archive/small-archive.ts'

const passage =
  '怀进鹏一行详细了解西宁市新能源、新材料、生物制药、高原转化医学产业发展情况以及大市场对接服务企业方面有关情况'

const archive = smallArchive(
  { date: '2021-07-19', title: '甲', people: ['怀进鹏', '张黎'], text: passage, source: '青海省科协' },
  { date: '2022-01-02', title: '乙', people: ['怀进鹏', '张黎'], text: `“两个确立”。${passage}` },
)

const listed = (pages: readonly Page[]) => dataOf('studies', pages).studies.map(({ url }) => url)

test('the page of studies leads to each', () => {
  expect(listed(pagesOf(archive, { terms: { list: ['两个确立'] } }))).toEqual([
    '/studies/terms/',
    '/studies/connections/',
    '/studies/repeats/',
    '/studies/coverage/',
    '/data/',
  ])
})

test('terms stand on it once there are any', () => {
  const pages = pagesOf(archive)
  expect(listed(pages)).not.toContain('/studies/terms/')
  // It was there, or will be.
  expect(pages.map(({ url }) => url)).toContain('/studies/terms/')
  const term = { text: '两个确立', year: '2022', inYear: 1, elsewhere: 0, score: 20 }
  const terms = { ...studyTerms(archive, { chosen: [] }), distinctive: new Map([['2022', [term]]]) }
  expect(listed(studyPages(new Summaries(archive), { ...sourceOf({}), terms }))).toContain('/studies/terms/')
})

test('what is switched off has no page and no link', () => {
  const off = { enabled: false }
  const pages = pagesOf(archive, { terms: off, connections: off, coverage: off, data: off })
  expect(pages.map(({ url }) => url)).toEqual(['/studies/', '/studies/repeats/'])
  expect(
    studyPages(new Summaries(archive), {
      ...sourceOf({ terms: off, connections: off, coverage: off, data: off }),
    }),
  ).toEqual([])
})

describe('the studies', () => {
  const pages = pagesOf(archive, { terms: { list: ['两个确立'] } })

  test('connections of all years and of each', () => {
    expect(pages.filter(({ kind }) => kind === 'connections').map(({ url }) => url)).toEqual([
      '/studies/connections/',
      '/studies/connections/2021/',
      '/studies/connections/2022/',
    ])
    const { graph, pairs, people } = dataOf('connections', pages)
    expect(graph.nodes.map(({ name }) => name).sort()).toEqual(['张黎', '怀进鹏'])
    expect(pairs.map(({ one, other, articles }) => [one.name, other.name, articles])).toEqual([
      ['张黎', '怀进鹏', 2],
    ])
    expect(people).toBe(2)
  })

  test('a chosen term has a page that lists its articles', () => {
    expect(dataOf('terms', pages).chosen).toMatchObject([
      { text: '两个确立', articles: 1, first: { title: '乙' } },
    ])
    expect(dataOf('term', pages).items.map(({ title }) => title)).toEqual(['乙'])
  })

  test('a term’s page says what part of a year’s articles has it, and stays where others are more', () => {
    const year = (articles: number) =>
      smallArchive(
        { date: '2021-12-31', text: '“两个确立”' },
        ...Array.from({ length: articles }, (_, index) => ({
          date: '2022-01-02',
          text: index < 3 ? '“两个确立”' : '正文',
        })),
      )
    const termOf = (articles: number) =>
      dataOf('term', pagesOf(year(articles), { terms: { list: ['两个确立'] } }))
    expect(termOf(300).whole?.years).toEqual([
      { year: '2021', url: '/dates/2021/', articles: 1, share: 100 },
      { year: '2022', url: '/dates/2022/', articles: 3, share: 1 },
    ])
    expect(termOf(301)).toEqual(termOf(300))
    expect(termOf(320).whole?.years[1]?.share).toBe(0.94)
  })

  test('an older page of a term says nothing of the whole, and stays', () => {
    const article = { date: '2022-01-02', text: '“两个确立”' }
    const oldestOf = (articles: number) =>
      pagesOf(smallArchive(...Array.from({ length: articles }, () => article)), {
        terms: { list: ['两个确立'] },
      })
        .find(({ kind }) => kind === 'term')
        ?.data()
    expect(oldestOf(111)).toEqual(oldestOf(110))
    expect(oldestOf(111)).toMatchObject({ page: 1, newest: false, text: '两个确立' })
  })

  test('a repeated passage, with its first printing', () => {
    expect(dataOf('repeats', pages).passages).toMatchObject([
      { text: passage, articles: 2, first: { title: '甲' }, again: [{ title: '乙' }] },
    ])
  })

  test('coverage by day and month', () => {
    const { years, sources } = dataOf('coverage', pages)
    expect(years.map(({ year, days, months }) => [year, days, months[6]])).toEqual([
      ['2021', [['2021-07-19', 1]], 1],
      ['2022', [['2022-01-02', 1]], 0],
    ])
    expect(sources).toMatchObject([{ name: '青海省科协', byYear: [1, 0] }])
  })
})

test('coverage leads to the years that have a page', () => {
  const { years } = dataOf('coverage', pagesOf(smallArchive({ date: '2021-07-19' }, { date: '2023-01-02' })))
  expect(years.map(({ year, url }) => [year, url])).toEqual([
    ['2021', '/dates/2021/'],
    ['2022', undefined],
    ['2023', '/dates/2023/'],
  ])
})

test('an empty archive has empty studies', () => {
  const pages = pagesOf(smallArchive())
  expect(pages.map(({ data }) => data())).toHaveLength(6)
})

function pagesOf(source: Archive, publish: Parameters<typeof publishOptions.parse>[0] = {}): Page[] {
  const own = sourceOf(publish)
  const { enabled, list } = own.publish.terms
  const terms = enabled ? studyTerms(source, { chosen: list }) : undefined
  return studyPages(new Summaries(source), { ...own, repeats: findRepeats(source), terms })
}

function sourceOf(publish: unknown): { publish: PublishOptions; pageSize: number; files: [] } {
  return { publish: publishOptions.parse(publish), pageSize: 50, files: [] }
}

function dataOf<K extends PageKind>(kind: K, pages: readonly Page[]): PageSource[K] {
  const page = pages.find((candidate) => candidate.kind === kind)
  if (!page) throw new Error(`no page ${kind}`)
  return page.data() as PageSource[K]
}
