import { createHash } from 'node:crypto'
import type { SearchFile } from '../search-file.ts'

/**
 * Put files into a folder that is named by them together: other files, another name, so that a cache never mixes two builds.
 *
 * @param files - in any order: Pagefind hands out its own as its threads finish
 */
export function inOwnFolder(files: readonly SearchFile[]): {
  readonly path: string
  readonly files: SearchFile[]
} {
  const hash = createHash('sha256')
  const ordered = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  for (const { path, bytes } of ordered) hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  const path = `search/${hash.digest('hex').slice(0, 12)}/`
  return { path, files: ordered.map((file) => ({ path: path + file.path, bytes: file.bytes })) }
}
