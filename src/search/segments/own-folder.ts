import { createHash } from 'node:crypto'
import type { SearchFile } from '../search-file.ts'

/** Put files into a folder that is named by them together: other files, another name, so that a cache never mixes two builds. */
export function inOwnFolder(files: readonly SearchFile[]): {
  readonly path: string
  readonly files: SearchFile[]
} {
  const hash = createHash('sha256')
  for (const { path, bytes } of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  const path = `search/${hash.digest('hex').slice(0, 12)}/`
  return { path, files: files.map((file) => ({ path: path + file.path, bytes: file.bytes })) }
}
