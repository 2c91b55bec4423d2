import { absoluteUrl } from '../absolute-url.ts'
import type { Site } from '../site.ts'
import type { SiteFile } from '../site-file.ts'
import { urls } from '../url.ts'
import type { DataWords } from '../words/data/data-words.ts'
import { dataWordsOf } from '../words/data/index.ts'
import { dataFields } from './data-fields.ts'
import type { DataFile } from './data-file.ts'

/** What is known of a data file once it is made: enough to describe it without keeping it. */
export interface DescribedFile extends Pick<DataFile, 'path' | 'kind'> {
  readonly bytes: number
  /** Hex. */
  readonly sha256: string
  /** Its first record, as it stands there. */
  readonly example: string
}

/** Files whose records have an id of their own. */
const keyed: ReadonlySet<DataFile['kind']> = new Set(['articles', 'article-table', 'names'])

/** Describe a data file that stands in the site. */
export function describeFile(
  { path, kind, beginning }: Pick<DataFile, 'path' | 'kind' | 'beginning'>,
  { bytes, sha256 }: Pick<DescribedFile, 'bytes' | 'sha256'>,
): DescribedFile {
  return { path, kind, bytes, sha256, example: exampleOf(beginning, kind) }
}

/** `datapackage.json`, as Frictionless Data has it: every file with its fields, size and checksum. */
export function dataPackageFile(files: readonly DescribedFile[], site: Site): SiteFile {
  const home = absoluteUrl(urls.front, site)
  const { licence } = site.publish.data
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'data-package',
    name: 'yaowen-archive',
    title: site.title,
    ...(site.description && { description: site.description }),
    ...(home && { homepage: home }),
    ...(licence !== undefined && { licenses: [{ path: licence }] }),
    resources: files.map((file) => resourceOf(file, dataWordsOf(site.language))),
  }
  return { path: 'data/datapackage.json', content: `${JSON.stringify(description, undefined, 1)}\n` }
}

/** `SHA256SUMS`, as `sha256sum --check` reads it, with paths from its own folder. */
export function checksumFile(files: readonly DescribedFile[]): SiteFile {
  const lines = files.map(({ path, sha256 }) => `${sha256}  ${fileName(path)}\n`)
  return { path: 'data/SHA256SUMS', content: lines.join('') }
}

function resourceOf({ path, kind, bytes, sha256 }: DescribedFile, words: DataWords) {
  const name = fileName(path)
  const [format, mediatype] = formatOf(name)
  return {
    name: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    path: name,
    description: words.kinds[kind],
    profile: format === 'csv' ? 'tabular-data-resource' : 'data-resource',
    format,
    mediatype,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    schema: { fields: fieldsOf(kind, words), ...(keyed.has(kind) && { primaryKey: ['id'] }) },
  }
}

function fieldsOf(kind: DataFile['kind'], words: DataWords) {
  return dataFields[kind].map(({ name, type, meaning }) => ({
    name,
    type,
    description: words.fields[meaning],
  }))
}

function formatOf(name: string): [format: string, mediatype: string] {
  if (name.endsWith('.csv')) return ['csv', 'text/csv']
  return name.endsWith('.jsonl') ? ['jsonl', 'application/x-ndjson'] : ['json', 'application/json']
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The first record: a line of a table under its header, a line of JSON. */
function exampleOf(content: string, kind: DataFile['kind']): string {
  const [first = '', second = ''] = content.split('\n', 2)
  const line =
    kind === 'articles' ? first : kind === 'names' ? second.replace(/,$/, '') : `${first}\n${second}`
  const characters = [...line.replaceAll('\r', '').replace('\ufeff', '')]
  return characters.length > 600 ? `${characters.slice(0, 600).join('')}…` : characters.join('')
}
