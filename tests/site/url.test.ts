import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryIdOf } from '../../src/archive/entry-id.ts'
import type { ArticleId } from '../../src/articles/article.ts'
import { filePath, href, listPageUrl, type UrlPath, urls } from '../../src/site/url.ts'

describe('addresses', () => {
  test.each([
    ['怀进鹏', '怀进鹏'],
    ['弗拉基米尔·普京', '弗拉基米尔·普京'],
    ['5g', '5g'],
  ])('the name %s is its own address', (name, id) => {
    expect(entryIdOf(name)).toBe(id)
  })

  test('an unsafe name gets a hash, so that no two share an address', () => {
    const ids = ['A/B', 'A B', 'a b', '..', '2', 'x'.repeat(100), '中国科协机关党委、调研宣传部'].map(
      entryIdOf,
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids[0]).toMatch(/^a-b-[0-9a-f]{6}$/)
  })

  test('no name leads out of its folder or into a list page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(entryIdOf(name)).toMatch(/^(?!\d+$)[\p{L}\p{M}\p{N}·-]+$/u)
      }),
    )
  })

  test.each([
    [urls.article('2021-07-19-7f3k2q' as ArticleId), '/', '/articles/2021-07-19-7f3k2q/'],
    ['/people/怀进鹏/' as UrlPath, '/archive/', '/archive/people/%E6%80%80%E8%BF%9B%E9%B9%8F/'],
    [urls.notFound, '/', '/404.html'],
  ])('%s below %s is %s', (url, prefix, expected) => {
    expect(href(url, prefix)).toBe(expected)
  })

  test('a page of an address is an index file', () => {
    expect(filePath('/people/' as UrlPath)).toBe('people/index.html')
    expect(filePath(urls.notFound)).toBe('404.html')
    expect(filePath(urls.front)).toBe('index.html')
  })

  test('the newest page of a list stands at its own address', () => {
    expect(listPageUrl(urls.bulletins, 3, 3)).toBe('/bulletins/')
    expect(listPageUrl(urls.bulletins, 1, 3)).toBe('/bulletins/1/')
  })
})
