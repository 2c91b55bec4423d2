import { describe, expect, test } from 'vitest'
import { feedsOf, hasFeed } from '../../../src/site/feeds/feed.ts'
import { feedFiles } from '../../../src/site/feeds/feed-files.ts'
import { feedOptions } from '../../../src/site/feeds/options.ts'
import { smallArchive } from '../../archive/small-archive.ts'
import { siteWithAddress, siteWithoutAddress } from '../small-site.ts'

const archive = smallArchive(
  { title: '一', date: '2021-07-01', people: ['怀进鹏'], organizations: ['中国科协'] },
  {
    title: '二',
    date: '2021-07-02',
    people: ['怀进鹏', '张黎'],
    organizations: ['中国科协'],
    source: '新华社',
  },
  { title: '三', date: '2021-07-03', series: '要闻', places: ['西宁市'] },
)

describe('which feeds there are', () => {
  test('names from the configured number of articles on, organisations never', () => {
    const options = feedOptions.parse({ minArticles: 2 })
    const pages = [...feedsOf(archive, siteWithAddress, options)].map((feed) => feed.page)
    expect(pages).toEqual(['/', '/people/怀进鹏/'])
    const followed = archive.registers.people.entries.filter((entry) => hasFeed(entry, archive, options))
    expect(followed.map((entry) => entry.name)).toEqual(['怀进鹏'])
  })

  test('series, sources, people and places', () => {
    const pages = [...feedsOf(archive, siteWithAddress, feedOptions.parse({ minArticles: 1 }))]
    expect(pages.map((feed) => feed.page)).toEqual([
      '/',
      '/series/要闻/',
      '/sources/新华社/',
      '/people/张黎/',
      '/people/怀进鹏/',
      '/places/西宁市/',
    ])
  })

  test('no feed where no article has a day', () => {
    const undated = smallArchive({ people: ['怀进鹏'] })
    expect([...feedsOf(undated, siteWithAddress, feedOptions.parse({ minArticles: 1 }))]).toEqual([])
  })
})

test('a feed holds the newest, as many as configured', () => {
  const [feed] = feedsOf(archive, siteWithAddress, feedOptions.parse({ entries: 2 }))
  expect(feed?.articles.map((article) => article.title)).toEqual(['三', '二'])
})

test('files stand beside their pages; JSON Feed only where the site has an address', () => {
  const paths = (site: typeof siteWithoutAddress) =>
    [...feedFiles(archive, site, feedOptions.parse({ minArticles: 2 }), () => '')].map((file) => file.path)
  expect(paths(siteWithAddress)).toEqual([
    'feed.xml',
    'feed.json',
    'people/怀进鹏/feed.xml',
    'people/怀进鹏/feed.json',
  ])
  expect(paths(siteWithoutAddress)).toEqual(['feed.xml', 'people/怀进鹏/feed.xml'])
})
