import fc from 'fast-check'
import { parseFeed } from 'feedsmith'
import { XmlDocument } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { openSearchFile } from '../../../src/site/discovery/open-search.ts'
import { hostileText } from '../hostile.ts'
import { siteWithAddress, siteWithoutAddress } from '../small-site.ts'

const names = { os: 'http://a9.com/-/spec/opensearch/1.1/' }

test('a browser is told where to search', () => {
  const document = XmlDocument.fromString(String(openSearchFile(siteWithAddress)?.content))
  expect(document.eval('string(//os:Url/@template)', names)).toBe(
    'https://example.org/archive/search/?q={searchTerms}',
  )
  expect(document.eval('string(//os:ShortName)', names)).toBe('要闻')
  document.dispose()
})

test('none without the site’s address', () => {
  expect(openSearchFile(siteWithoutAddress)).toBeUndefined()
})

test('names are cut to what the format allows, and hostile ones stay text', () => {
  fc.assert(
    fc.property(hostileText, (title) => {
      const file = openSearchFile({ ...siteWithAddress, title, description: title })
      const document = XmlDocument.fromString(String(file?.content))
      expect([...String(document.eval('string(//os:ShortName)', names))].length).toBeLessThanOrEqual(16)
      expect([...String(document.eval('string(//os:Description)', names))].length).toBeLessThanOrEqual(1024)
      document.dispose()
    }),
  )
})

test('it is no feed', () => {
  expect(() => parseFeed(String(openSearchFile(siteWithAddress)?.content))).toThrow()
})
