import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { payloadFile } from '../../../src/site/preservation/bag.ts'
import { roCrateFile } from '../../../src/site/preservation/ro-crate.ts'
import { parseIsoDate } from '../../../src/text/iso-date.ts'

const payload = ['data/bulletins/2021 07.txt', 'data/articles/2021/一.md', 'data/site/index.html'].map(
  (path) => payloadFile({ path, content: path }),
)
const about = { title: '要闻', description: '', url: 'https://example.org' }

test('the crate describes what is of record, and the site as a whole', async () => {
  const document = JSON.parse(String(roCrateFile(payload, about, parseIsoDate('2021-07-19')).content))
  const documentLoader = async (url: string) => ({
    documentUrl: url,
    document: { '@context': { '@vocab': 'https://schema.org/', File: 'https://schema.org/MediaObject' } },
  })
  const nodes = (await jsonld.expand(document, { documentLoader, base: 'https://crate.example/' })) as {
    '@id': string
    '@type': string[]
  }[]
  expect(nodes.map((node) => node['@id'].replace('https://crate.example/', ''))).toEqual([
    'ro-crate-metadata.json',
    '',
    'bulletins/',
    'articles/',
    'site/',
    'bulletins/2021%2007.txt',
    `articles/2021/${encodeURIComponent('一')}.md`,
  ])
  expect(document['@graph'][1]).toMatchObject({
    name: '要闻',
    description: '要闻',
    datePublished: '2021-07-19',
  })
})
