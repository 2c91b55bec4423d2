import { expect, test } from 'vitest'
import { articleTags, pageTags } from '../../../src/site/metadata/meta-tags.ts'
import type { ArticleData } from '../../../src/site/page.ts'
import { urls } from '../../../src/site/url.ts'
import { siteWithAddress, siteWithoutAddress } from '../small-site.ts'

const article = {
  id: '2021-07-19-000000',
  title: '甲\n乙',
  date: '2021-07-19',
  source: '青海省科协',
  people: [{ name: '怀进鹏' }],
  places: [{ name: '西宁市' }],
} as unknown as ArticleData

test('what reference managers read', () => {
  const tags = new Map(articleTags(article, siteWithAddress).map(({ key, content }) => [key, content]))
  expect(Object.fromEntries(tags)).toMatchObject({
    citation_title: '甲 乙',
    citation_author: '青海省科协',
    citation_journal_title: '要闻',
    citation_publication_date: '2021/07/19',
    citation_public_url: 'https://example.org/archive/articles/2021-07-19-000000/',
    'DC.coverage': '西宁市',
    'article:tag': '怀进鹏',
  })
})

test('what is not known is not said', () => {
  const { date: _, source: __, ...bare } = article
  const keys = articleTags(bare as ArticleData, siteWithoutAddress).map(({ key }) => key)
  for (const key of ['citation_publication_date', 'citation_author', 'citation_public_url', 'DC.date'])
    expect(keys).not.toContain(key)
})

test('a page’s address stands in Open Graph only where the site has one', () => {
  const keys = (site: typeof siteWithoutAddress) =>
    pageTags({ url: urls.front, title: '要闻' }, site).map(({ key }) => key)
  expect(keys(siteWithAddress)).toContain('og:url')
  expect(keys(siteWithoutAddress)).not.toContain('og:url')
})
