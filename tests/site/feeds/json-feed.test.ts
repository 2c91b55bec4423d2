import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { parseJsonFeed } from 'feedsmith'
import schema from 'jsonfeed-schema'
import { expect, test } from 'vitest'
import { feedsOf } from '../../../src/site/feeds/feed.ts'
import { formatJsonFeed } from '../../../src/site/feeds/json-feed.ts'
import { feedOptions } from '../../../src/site/feeds/options.ts'
import { archiveOf, smallArchive } from '../../archive/small-archive.ts'
import { hostileArticle, hostileText } from '../hostile.ts'
import { siteWithAddress, siteWithoutAddress } from '../small-site.ts'

const options = feedOptions.parse({ minArticles: 1 })
const ajv = new Ajv({ strict: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)
const archive = smallArchive({ title: '甲', date: '2021-07-19', source: '青海省科协', people: ['怀进鹏'] })

test('a feed reader finds the article', () => {
  const [feed] = feedsOf(archive, siteWithAddress, options)
  const text = feed && formatJsonFeed(feed, siteWithAddress, () => '<p>正文。</p>')
  expect(parseJsonFeed(text ?? '')).toMatchObject({
    title: '要闻',
    home_page_url: 'https://example.org/archive/',
    feed_url: 'https://example.org/archive/feed.json',
    items: [
      {
        url: 'https://example.org/archive/articles/2021-07-19-000000/',
        title: '甲',
        content_html: '<p>正文。</p>',
        authors: [{ name: '青海省科协' }],
        tags: ['怀进鹏'],
      },
    ],
  })
})

test('without the site’s address there is none', () => {
  const [feed] = feedsOf(archive, siteWithoutAddress, options)
  expect(feed && formatJsonFeed(feed, siteWithoutAddress, () => '')).toBeUndefined()
})

test('the schema accepts hostile articles', () => {
  fc.assert(
    fc.property(fc.array(hostileArticle, { minLength: 1, maxLength: 3 }), hostileText, (articles, title) => {
      const site = { ...siteWithAddress, title, description: title }
      for (const feed of feedsOf(archiveOf(articles), site, options)) {
        const document = JSON.parse(formatJsonFeed(feed, site, (article) => article.body) ?? '')
        expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
        expect(document.items).toHaveLength(feed.articles.length)
      }
    }),
    { numRuns: 60 },
  )
})

test('the schema refuses a feed without items', () => {
  expect(validate({ version: 'https://jsonfeed.org/version/1.1', title: '要闻' })).toBe(false)
})
