import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { parseSitemap, parseSitemapIndex } from 'sitemap'
import { expect, test } from 'vitest'
import { type SitemapEntry, sitemapFiles } from '../../../src/site/discovery/sitemap.ts'
import type { UrlPath } from '../../../src/site/url.ts'
import { isoDate } from '../../../src/text/iso-date.ts'
import { siteWithAddress, siteWithoutAddress } from '../small-site.ts'

const day = isoDate(2021, 7, 19)
const entries: SitemapEntry[] = [
  { url: '/' as UrlPath, ...(day && { changed: day }) },
  { url: '/people/买买提·艾力/' as UrlPath },
  { url: '/people/A&B<"/' as UrlPath },
]

test('the schema of sitemaps.org accepts it, and a parser finds the pages', async () => {
  const files = [...sitemapFiles(entries, siteWithAddress)]
  expect(files.map((file) => file.path)).toEqual(['sitemap.xml'])
  const xml = String(files[0]?.content)
  expect(() => validate(xml)).not.toThrow()
  const found = await parseSitemap(Readable.from([xml]))
  expect(found.map((item) => [item.url, item.lastmod])).toEqual([
    ['https://example.org/archive/', '2021-07-19'],
    [`https://example.org/archive/people/${encodeURIComponent('买买提·艾力')}/`, undefined],
    ['https://example.org/archive/people/A&B%3C%22/', undefined],
  ])
})

test('more pages than a file may hold are split, and an index names the parts', async () => {
  const files = [...sitemapFiles(entries, siteWithAddress, 2)]
  expect(files.map((file) => file.path)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml'])
  for (const file of files.slice(0, 2)) expect(() => validate(String(file.content))).not.toThrow()
  const parts = await parseSitemapIndex(Readable.from([String(files[2]?.content)]))
  expect(parts.map((part) => [part.url, part.lastmod])).toEqual([
    ['https://example.org/archive/sitemap-1.xml', '2021-07-19'],
    ['https://example.org/archive/sitemap-2.xml', undefined],
  ])
})

test('none without the site’s address, none without pages', () => {
  expect([...sitemapFiles(entries, siteWithoutAddress)]).toEqual([])
  expect([...sitemapFiles([], siteWithAddress)]).toEqual([])
})

test('the schema refuses a page without an address', () => {
  const [file] = sitemapFiles(entries, siteWithAddress)
  expect(() => validate(String(file?.content).replace(/<loc>.*?<\/loc>/, ''))).toThrow()
})

function validate(xml: string): void {
  const file = new URL('../../../node_modules/sitemap/schema/sitemap.xsd', import.meta.url)
  const schema = XmlDocument.fromBuffer(readFileSync(file))
  const document = XmlDocument.fromString(xml)
  const validator = XsdValidator.fromDoc(schema)
  try {
    validator.validate(document)
  } finally {
    for (const held of [validator, document, schema]) held.dispose()
  }
}
