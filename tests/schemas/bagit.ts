import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Algorithms that RFC 8493 names, as Node calls them. */
const algorithms = ['md5', 'sha1', 'sha256', 'sha512']

/**
 * Check a folder against RFC 8493 (BagIt 1.0), section by section; shares no code with what makes bags.
 *
 * @returns what is wrong with it; nothing where it is complete and valid
 */
export function bagFaults(bag: string): string[] {
  return [...declarationFaults(bag), ...payloadFaults(bag), ...tagFaults(bag), ...infoFaults(bag)]
}

/** 2.1.1: two lines, UTF-8, no byte order mark. */
function* declarationFaults(bag: string): Generator<string> {
  const text = textOf(bag, 'bagit.txt')
  if (!/^BagIt-Version: 1\.0\r?\nTag-File-Character-Encoding: UTF-8(?:\r?\n)?$/.test(text))
    yield 'bagit.txt is no declaration of version 1.0'
}

/** 2.1.2, 2.1.3: `data/`, and manifests each of which names every payload file and no other. */
function* payloadFaults(bag: string): Generator<string> {
  const files = filesBelow(bag).filter((path) => path.startsWith('data/'))
  if (!existsSync(join(bag, 'data'))) yield 'there is no data/'
  const manifests = manifestsOf(bag, 'manifest')
  if (manifests.length === 0) yield 'there is no payload manifest'
  for (const manifest of manifests) {
    yield* manifestFaults(bag, manifest)
    const listed = new Set(entriesOf(bag, manifest).map(({ path }) => path))
    for (const path of files) if (!listed.has(path)) yield `${manifest} leaves out ${path}`
    for (const path of listed) if (!path.startsWith('data/')) yield `${manifest} names ${path}`
  }
}

/** 2.2.1: tag manifests name tag files alone, every payload manifest among them, no tag manifest. */
function* tagFaults(bag: string): Generator<string> {
  for (const manifest of manifestsOf(bag, 'tagmanifest')) {
    yield* manifestFaults(bag, manifest)
    const listed = entriesOf(bag, manifest).map(({ path }) => path)
    for (const path of listed)
      if (path.startsWith('data/') || path.startsWith('tagmanifest-')) yield `${manifest} names ${path}`
    for (const path of manifestsOf(bag, 'manifest'))
      if (!listed.includes(path)) yield `${manifest} leaves out ${path}`
  }
}

/** 2.2.2: `label: value`, lines that begin with white space go on; the sum of the payload is right. */
function* infoFaults(bag: string): Generator<string> {
  if (!existsSync(join(bag, 'bag-info.txt'))) return
  const lines = textOf(bag, 'bag-info.txt').split(/\r?\n/)
  if (lines.pop() !== '') yield 'bag-info.txt ends within a line'
  for (const line of lines) if (!/^(?:[^\s:][^:]*: ?.*|[ \t].*)$/.test(line)) yield `bag-info.txt: ${line}`
  const sums = lines.flatMap((line) => /^Payload-Oxum: (.*)$/.exec(line)?.[1] ?? [])
  const files = filesBelow(bag).filter((path) => path.startsWith('data/'))
  const bytes = files.reduce((sum, path) => sum + readFileSync(join(bag, path)).length, 0)
  if (sums.length > 1) yield 'Payload-Oxum stands twice'
  if (sums[0] !== undefined && sums[0] !== `${bytes}.${files.length}`) yield `Payload-Oxum is ${sums[0]}`
}

function* manifestFaults(bag: string, manifest: string): Generator<string> {
  const algorithm = /-(.*)\.txt$/.exec(manifest)?.[1] ?? ''
  if (!algorithms.includes(algorithm)) yield `${manifest}: unknown algorithm`
  const text = textOf(bag, manifest)
  if (text !== '' && !text.endsWith('\n')) yield `${manifest} ends within a line`
  const known = new Set<string>()
  for (const { checksum, path } of entriesOf(bag, manifest)) {
    if (known.has(path.normalize('NFC').toLowerCase())) yield `${manifest} names ${path} twice`
    known.add(path.normalize('NFC').toLowerCase())
    // 2.1.3 and 5: a path stays within the bag.
    if (/^[/~]|^[A-Za-z]:|\\/.test(path) || path.split('/').some((part) => ['', '.', '..'].includes(part)))
      yield `${manifest}: the path ${path}`
    else if (!existsSync(join(bag, path))) yield `${manifest}: ${path} is not there`
    else if (
      createHash(algorithm)
        .update(readFileSync(join(bag, path)))
        .digest('hex') !== checksum.toLowerCase()
    )
      yield `${manifest}: the checksum of ${path}`
  }
}

/** Checksum, white space, path; in it CR, LF and % are percent-encoded and nothing else is. */
function entriesOf(bag: string, manifest: string) {
  return textOf(bag, manifest)
    .split(/\r\n|\n|\r/)
    .filter((line) => line !== '')
    .map((line) => {
      const [, checksum = '', path = ''] = /^([0-9A-Fa-f]+)[ \t]+(.+)$/.exec(line) ?? []
      return { checksum, path: path.replace(/%(0A|0D|25)/gi, (code) => decodeURIComponent(code)) }
    })
}

function manifestsOf(bag: string, kind: 'manifest' | 'tagmanifest'): string[] {
  return readdirSync(bag).filter((name) => new RegExp(`^${kind}-[^-]+\\.txt$`).test(name))
}

function textOf(bag: string, name: string): string {
  const bytes = existsSync(join(bag, name)) ? readFileSync(join(bag, name)) : Buffer.alloc(0)
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}
