import { createHash } from 'node:crypto'
import { oneLine } from '../../text/one-line.ts'
import type { SiteFile } from '../site-file.ts'

/** A file of a bag's payload, once it is read: `data/bulletins/2021-07.txt`. */
export interface PayloadFile {
  readonly path: string
  readonly bytes: number
  /** Hex. */
  readonly sha256: string
}

/** What a bag says of itself. */
export interface BagDescription {
  readonly title: string
  readonly description: string
  readonly url?: string
  /** Address of the licence. */
  readonly licence?: string
}

/**
 * The files that make a folder a bag (BagIt 1.0, RFC 8493): declaration, description, manifests.
 *
 * No day of bagging stands in it, so that the same archive gives the same bag.
 *
 * @param payload - in any order
 */
export function bagFiles(payload: readonly PayloadFile[], about: BagDescription): SiteFile[] {
  const tags: SiteFile[] = [
    { path: 'bagit.txt', content: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' },
    { path: 'bag-info.txt', content: bagInfo(payload, about) },
    { path: 'manifest-sha256.txt', content: manifest(payload) },
  ]
  return [...tags, { path: 'tagmanifest-sha256.txt', content: manifest(tags.map(payloadFile)) }]
}

/** Measure a file. */
export function payloadFile({ path, content }: SiteFile): PayloadFile {
  return {
    path,
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  }
}

function bagInfo(payload: readonly PayloadFile[], { title, description, url }: BagDescription): string {
  const bytes = payload.reduce((sum, file) => sum + file.bytes, 0)
  const lines: readonly (readonly [string, string])[] = [
    ['Source-Organization', oneLine(title)],
    ['External-Description', oneLine(description)],
    ['External-Identifier', url ?? ''],
    ['Payload-Oxum', `${bytes}.${payload.length}`],
    ['Bag-Software-Agent', 'yaowen'],
  ]
  return lines
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}\n`)
    .join('')
}

function manifest(files: readonly PayloadFile[]): string {
  return files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${encodePath(path)}\n`)
    .join('')
}

/** RFC 8493, 2.1.3: line ends in a path are percent-encoded, and the sign itself. */
function encodePath(path: string): string {
  return path.replace(/[%\r\n]/g, (character) => encodeURIComponent(character))
}
