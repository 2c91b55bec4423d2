import fc from 'fast-check'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import type { Archive } from '../../../src/archive/archive.ts'
import {
  articleJsonLd,
  breadcrumbJsonLd,
  datasetJsonLd,
  entryJsonLd,
  type JsonLd,
} from '../../../src/site/metadata/json-ld.ts'
import type { EntryData } from '../../../src/site/page.ts'
import { planPages } from '../../../src/site/plan-pages.ts'
import type { Site } from '../../../src/site/site.ts'
import { Summaries } from '../../../src/site/summaries.ts'
import { type UrlPath, urls } from '../../../src/site/url.ts'
import { archiveOf, smallArchive } from '../../archive/small-archive.ts'
import { hostileArticle } from '../hostile.ts'
import { siteWithAddress, siteWithoutAddress } from '../small-site.ts'

const archive = smallArchive({
  date: '2021-07-19',
  title: '甲',
  source: '青海省科协',
  people: ['怀进鹏'],
  places: ['西宁市'],
  organizations: ['中国科协'],
})

test('an article, expanded by a processor of JSON-LD', async () => {
  const [node] = await expand(articleJsonLd(articleData(archive), siteWithAddress))
  expect(node).toMatchObject({
    '@id': 'https://example.org/archive/articles/2021-07-19-000000/',
    '@type': ['https://schema.org/NewsArticle'],
    'https://schema.org/headline': [{ '@value': '甲' }],
    'https://schema.org/datePublished': [{ '@value': '2021-07-19' }],
    'https://schema.org/mentions': [
      { '@type': ['https://schema.org/Person'], 'https://schema.org/name': [{ '@value': '怀进鹏' }] },
      { '@type': ['https://schema.org/Organization'] },
    ],
    'https://schema.org/contentLocation': [{ '@type': ['https://schema.org/Place'] }],
  })
})

test('without the site’s address no address stands in it', () => {
  expect(JSON.stringify(articleJsonLd(articleData(archive), siteWithoutAddress))).not.toMatch(
    /"(@id|url|item)"/,
  )
  expect(breadcrumbJsonLd([{ label: '甲' }], urls.front, siteWithoutAddress)).toBeUndefined()
})

test('the way to a page, from the front page', async () => {
  const trail = [{ label: '人物', url: urls.register('people') }, { label: '怀进鹏' }]
  const list = breadcrumbJsonLd(trail, '/people/怀进鹏/' as UrlPath, siteWithAddress)
  if (!list) throw new Error('no way')
  expect((await expand(list))[0]?.['@type']).toEqual(['https://schema.org/BreadcrumbList'])
  expect((list.itemListElement as { item: string }[]).map(({ item }) => item)).toEqual([
    'https://example.org/archive/',
    'https://example.org/archive/people/',
    `https://example.org/archive/people/${encodeURIComponent('怀进鹏')}/`,
  ])
})

test('a person with other names and links', () => {
  const entry = {
    register: 'people',
    id: '怀进鹏',
    name: '怀进鹏',
    whole: { aliases: ['怀部长'], links: [{ label: '百科', url: 'https://example.com/h' }] },
  } as unknown as EntryData
  expect(entryJsonLd(entry, siteWithAddress)).toMatchObject({
    '@type': 'Person',
    alternateName: ['怀部长'],
    sameAs: ['https://example.com/h'],
  })
})

test('the data files as downloads', () => {
  const file = {
    path: 'data/articles.csv',
    kind: 'article-table',
    bytes: 9,
    sha256: '',
    example: '',
  } as const
  expect(datasetJsonLd({ files: [file], articleFiles: false }, siteWithAddress)).toMatchObject({
    '@type': 'Dataset',
    distribution: [
      { contentUrl: 'https://example.org/archive/data/articles.csv', encodingFormat: 'text/csv' },
    ],
  })
})

test('hostile articles expand, and keep their headline', async () => {
  await fc.assert(
    fc.asyncProperty(hostileArticle, async (article) => {
      const [node] = await expand(articleJsonLd(articleData(archiveOf([article])), siteWithAddress))
      expect(node?.['https://schema.org/headline']).toEqual([{ '@value': article.title }])
    }),
    { numRuns: 20 },
  )
})

function articleData(source: Archive, site: Site = siteWithAddress) {
  const options = {
    pageSize: 50,
    pathPrefix: site.pathPrefix,
    texts: new Map(),
    publish: site.publish,
    repeats: undefined,
    remarks: new Map(),
    search: {
      manifest: {
        version: 2,
        engine: 'exact' as const,
        articles: 0,
        shared: { path: 'search/a/', tables: { days: 0, labels: [] }, sizes: '', runs: [] },
        names: { path: 'search/b/', suggestions: { first: 0, count: 1 } },
        segments: [],
      },
      script: urls.asset('search.js'),
      laterScript: urls.asset('search-later.js'),
      icon: 'data:,',
      stylesheets: [],
    },
  }
  const page = [...planPages(new Summaries(source), options)].find(({ kind }) => kind === 'article')
  return page?.data() as Parameters<typeof articleJsonLd>[0]
}

/** The vocabulary as schema.org's own context has it, without the network. */
const context = { '@context': { '@vocab': 'https://schema.org/' } }

async function expand(document: JsonLd): Promise<Record<string, unknown>[]> {
  const documentLoader = async (url: string) => ({
    documentUrl: url,
    document: context,
    contextUrl: undefined,
  })
  return (await jsonld.expand(document as object, { documentLoader } as object)) as Record<string, unknown>[]
}
