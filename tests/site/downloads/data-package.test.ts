import { createHash } from 'node:crypto'
import Ajv04 from 'ajv-draft-04'
import { expect, test } from 'vitest'
import { dataFiles } from '../../../src/site/downloads/data-files.ts'
import { checksumFile, dataPackageFile, describeFile } from '../../../src/site/downloads/data-package.ts'
import { smallArchive } from '../../archive/small-archive.ts'
import schema from '../../schemas/data-package.json' with { type: 'json' }
import { siteWithAddress, siteWithoutAddress } from '../small-site.ts'

const validate = new Ajv04.default({ strict: false, validateFormats: false }).compile(schema)
const files = [...dataFiles(smallArchive({ date: '2021-07-19', people: ['怀进鹏'] }), siteWithAddress)]
const described = files.map((file) =>
  describeFile(file, {
    bytes: Buffer.byteLength(file.content),
    sha256: createHash('sha256').update(file.content).digest('hex'),
  }),
)

test.each([
  ['with an address', siteWithAddress],
  ['without', siteWithoutAddress],
  ['without a description', { ...siteWithAddress, description: '' }],
])('the schema of Frictionless Data accepts the package %s', (_, site) => {
  const description = JSON.parse(String(dataPackageFile(described, site).content))
  expect(validate(description), JSON.stringify(validate.errors)).toBe(true)
})

test('the schema refuses a package without files', () => {
  expect(validate({ ...JSON.parse(String(dataPackageFile([], siteWithAddress).content)) })).toBe(false)
})

test('every file stands in the package with its size and checksum, and no name twice', () => {
  const { resources } = JSON.parse(String(dataPackageFile(described, siteWithAddress).content))
  expect(resources.map((resource: { path: string }) => `data/${resource.path}`)).toEqual(
    files.map((file) => file.path),
  )
  expect(new Set(resources.map((resource: { name: string }) => resource.name)).size).toBe(files.length)
  for (const [index, resource] of resources.entries()) {
    const content = Buffer.from(files[index]?.content ?? '')
    expect(resource.bytes).toBe(content.byteLength)
    expect(resource.hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
  }
})

test('checksums as sha256sum reads them', () => {
  const lines = String(checksumFile(described).content).trimEnd().split('\n')
  expect(lines[0]).toMatch(/^[0-9a-f]{64} {2}articles\.jsonl$/)
  expect(lines).toHaveLength(files.length)
})

test('an example is the first record as it stands in its file', () => {
  const examples = new Map(described.map(({ path, example }) => [path, example]))
  expect(JSON.parse(examples.get('data/articles.jsonl') ?? '')).toMatchObject({ id: '2021-07-19-000000' })
  expect(JSON.parse(examples.get('data/people.json') ?? '')).toMatchObject({ name: '怀进鹏' })
  expect(examples.get('data/articles.csv')?.split('\n')[0]).toMatch(/^id,url,title,/)
})
