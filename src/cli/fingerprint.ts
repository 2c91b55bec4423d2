import { createHash, type Hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { VFile } from 'vfile'
import { filesBelow, readBytes } from './read-files.ts'

const packageFolder = fileURLToPath(new URL('../../', import.meta.url))

/** All of the program but what begins with finished articles: another version of any of it reads or names otherwise. */
const importing = /^(?:src\/(?!(?:archive|search|site)\/|(?:build-site|index)\.ts$)|models\/.*\.model$)/

/** What the program uses of others is of these versions. */
const lockFile = 'package-lock.json'

let program: string | undefined

/** A hash of the program's own files that an import depends on; no version number has to be remembered. */
export function programFingerprint(): string {
  program ??= fingerprint(readBytes(packageFolder, importingFiles()), process.version)
  return program
}

/** The program's own files that an import depends on, by their paths below the package. */
export function importingFiles(): string[] {
  const all = ['src', 'models'].flatMap((folder) =>
    filesBelow(join(packageFolder, folder), /./).map((path) => `${folder}/${path}`),
  )
  const lock = existsSync(join(packageFolder, lockFile)) ? [lockFile] : []
  return [...all.filter((path) => importing.test(path)), ...lock]
}

/** A hash of files (their paths and contents, in order) and of a value; functions and patterns count by their text. */
export function fingerprint(files: Iterable<Pick<VFile, 'path' | 'value'>>, value: unknown): string {
  const hash = createHash('sha256')
  for (const file of files) addPart(addPart(hash, file.path), file.value ?? '')
  return addPart(hash, JSON.stringify(value, asText) ?? '').digest('hex')
}

/** With its length before it, so that no two lists of parts run into the same bytes. */
function addPart(hash: Hash, part: string | Uint8Array): Hash {
  return hash.update(`${part.length}:`).update(part)
}

function asText(_: string, value: unknown): unknown {
  if (typeof value === 'function' || value instanceof RegExp) return String(value)
  return value
}
