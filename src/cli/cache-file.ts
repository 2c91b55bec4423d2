import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Chinese takes less room in it than in UTF-8, and is read as it lies there: an archive's memories in a twentieth of the time. */
export const cacheEncoding = 'utf16le'

/**
 * A file of the cache: JSON that can be made again. One that is missing, half or of another program is as none.
 */
export function readCache(folder: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, name), cacheEncoding))
  } catch {
    return undefined
  }
}

/** Write it beside its place and move it there; a disk that is full or read-only costs time, nothing else. */
export function writeCache(folder: string, name: string, value: unknown): void {
  const path = join(folder, name)
  const beside = `${path}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(beside, JSON.stringify(value), cacheEncoding)
    renameSync(beside, path)
  } catch {
    // The next run does without.
  }
}
