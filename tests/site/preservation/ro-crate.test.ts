import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import jsonld from 'jsonld'
import { expect, test, vi } from 'vitest'
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

const require = createRequire(import.meta.url)
/** The validator asks the network for the context that it carries itself. */
const context = readFileSync(require.resolve('ro-crate/lib/context.json'), 'utf8')
vi.stubGlobal('fetch', async () => new Response(context))
// It takes hold of `fetch` when it is loaded; the tests of other files in the same thread need the true one.
const { ROCrate, validate } = await import('ro-crate')
vi.unstubAllGlobals()

test.each([{}, { licence: 'https://creativecommons.org/licenses/by/4.0/' }])(
  'the validator of the RO-Crate community accepts it, with %j',
  async (more) => {
    const crate = roCrateFile(payload, { ...about, ...more }, parseIsoDate('2021-07-19'))
    expect(await faultsOf(String(crate.content))).toEqual([])
  },
)

test('the validator misses what a crate must have', async () => {
  const { content } = roCrateFile(payload, about, undefined)
  expect(await faultsOf(String(content))).toEqual(['Missing required property: datePublished'])
})

async function faultsOf(text: string): Promise<string[]> {
  const crate = new ROCrate(JSON.parse(text), { array: true, link: true })
  await crate.resolveContext()
  const results = await validate(crate)
  return results.filter(({ status }) => status !== 'success').map(({ message }) => message)
}
