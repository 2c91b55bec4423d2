import { describe, expect, test } from 'vitest'
import { entryDataUrl, entryFiles } from '../../../src/site/downloads/entry-files.ts'
import { publishOptions } from '../../../src/site/publish-options.ts'
import { smallArchive } from '../../archive/small-archive.ts'
import { siteWithAddress } from '../small-site.ts'

const archive = smallArchive(
  { title: '一', date: '2021-07-17', people: ['张黎', '马吉孝'], source: '青海省科协' },
  { title: '二', date: '2021-07-19', people: ['张黎'] },
)
const publish = publishOptions.parse({ data: { entryMinArticles: 2 } })
const files = [...entryFiles(archive, { ...siteWithAddress, publish })]

describe("an entry's JSON", () => {
  test('stands beside its page and says what the page says', () => {
    expect(files.map(({ path }) => path)).toEqual(['people/张黎/entry.json'])
    expect(JSON.parse(String(files[0]?.content))).toMatchObject({
      id: '张黎',
      name: '张黎',
      kind: 'people',
      url: 'https://example.org/archive/people/%E5%BC%A0%E9%BB%8E/',
      first: '2021-07-17',
      last: '2021-07-19',
      articles: [
        { title: '一', date: '2021-07-17', source: '青海省科协' },
        { title: '二', date: '2021-07-19' },
      ],
    })
  })

  test.each([
    ['张黎', publish.data, '/people/张黎/entry.json'],
    ['马吉孝', publish.data, '/data/people.json'],
    ['张黎', { ...publish.data, enabled: false }, undefined],
  ])('%s is found at its own address, or in its register', (name, options, url) => {
    const entry = archive.registers.people.entries.find((person) => person.name === name)
    expect(entry && entryDataUrl(entry, options)).toBe(url)
  })
})
