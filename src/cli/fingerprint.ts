import { createHash, type Hash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { VFile } from 'vfile'
import { readFiles } from './read-files.ts'

const source = fileURLToPath(new URL('../', import.meta.url))

const models = fileURLToPath(new URL('../../models/', import.meta.url))

/** What an import is made of: another version of any of it reads or names otherwise. */
const importing = /^(?:text|diagnostics|bulletin|articles|entities)\/|^pipeline\.ts$/

let program: string | undefined

/** A hash of the program's own files that an import depends on; no version number has to be remembered. */
export function programFingerprint(): string {
  program ??= fingerprint([...readFiles(source, importing), ...readFiles(models, /\.model$/)], '')
  return program
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
