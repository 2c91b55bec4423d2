import fc from 'fast-check'
import { parseAtomFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import type { Archive } from '../../../src/archive/archive.ts'
import { formatAtom, formatEntry } from '../../../src/site/feeds/atom.ts'
import { feedsOf } from '../../../src/site/feeds/feed.ts'
import { feedOptions } from '../../../src/site/feeds/options.ts'
import type { Site } from '../../../src/site/site.ts'
import { archiveOf, smallArchive } from '../../archive/small-archive.ts'
import { failedAssertions } from '../../schemas/schematron.ts'
import { hostileArticle, hostileText } from '../hostile.ts'
import { siteWithAddress, siteWithoutAddress } from '../small-site.ts'

const archive = smallArchive(
  { title: '无日期' },
  { title: '甲', date: '2021-07-19', source: '青海省科协', people: ['怀进鹏'], places: ['西宁市'] },
  { title: '乙', date: '2021-07-20', text: '一 < 二 & ]]> 三' },
)

test('a feed reader finds the newest first, with full text', () => {
  const feed = parseAtomFeed(atomOf(archive, siteWithAddress))
  expect(feed.title?.value).toBe('要闻')
  expect(feed.updated).toBe('2021-07-20T00:00:00Z')
  expect(feed.links?.map((link) => link.href)).toEqual([
    'https://example.org/archive/feed.xml',
    'https://example.org/archive/',
  ])
  expect(
    feed.entries?.map((entry) => [entry.title?.value, entry.links?.[0]?.href, entry.content?.value]),
  ).toEqual([
    ['乙', 'https://example.org/archive/articles/2021-07-20-000002/', '<p>一 < 二 & ]]> 三</p>'],
    ['甲', 'https://example.org/archive/articles/2021-07-19-000001/', '<p>正文。</p>'],
  ])
  expect(feed.entries?.[1]?.authors?.[0]?.name).toBe('青海省科协')
  expect(feed.entries?.[1]?.categories?.map((category) => category.term)).toEqual(['怀进鹏', '西宁市'])
})

test('ids stay when the site moves', () => {
  const ids = (site: Site) => parseAtomFeed(atomOf(archive, site)).entries?.map((entry) => entry.id)
  expect(ids(siteWithoutAddress)).toEqual(ids(siteWithAddress))
  expect(ids(siteWithAddress)?.[0]).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-/,
  )
})

test('without the site’s address links lead from the host’s root', () => {
  const feed = parseAtomFeed(atomOf(archive, siteWithoutAddress))
  expect(feed.entries?.[0]?.links?.[0]?.href).toBe('/archive/articles/2021-07-20-000002/')
})

test('an article changes on the day of its correction', () => {
  const [article] = smallArchive({ title: '甲', date: '2021-07-19' }).articles
  if (!article?.date) throw new Error('no article')
  const corrected = archiveOf([{ ...article, corrections: [{ date: article.date, what: '更正' }] }])
  expect(parseAtomFeed(atomOf(corrected, siteWithAddress)).entries?.[0]?.updated).toBe('2021-07-19T00:00:00Z')
})

test('the schema accepts hostile articles, and a reader reads them back', () => {
  fc.assert(
    fc.property(fc.array(hostileArticle, { minLength: 1, maxLength: 3 }), hostileText, (articles, title) => {
      const hostile = archiveOf(articles)
      const site = { ...siteWithAddress, title }
      for (const feed of feedsOf(hostile, site, options)) {
        const xml = formatAtom(feed, site, (article) => formatEntry(article, site, article.body))
        expect(failedAssertions(xml, 'atom.sch')).toEqual([])
        expect(parseAtomFeed(xml).entries).toHaveLength(feed.articles.length)
      }
    }),
    { numRuns: 60 },
  )
})

test('the schema refuses a feed without an id', () => {
  const xml = atomOf(archive, siteWithAddress).replace(/<id>[^<]*<\/id>/, '')
  expect(failedAssertions(xml, 'atom.sch')).toHaveLength(1)
})

const options = feedOptions.parse({ minArticles: 1 })

function atomOf(source: Archive, site: Site): string {
  const [feed] = feedsOf(source, site, options)
  if (!feed) throw new Error('no feed')
  return formatAtom(feed, site, (article) =>
    formatEntry(article, site, article.blocks.map((block) => `<p>${block}</p>`).join('')),
  )
}
