import { lstatSync, type Stats, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { UsageError } from './usage-error.ts'
import { words } from './words.ts'

/** What says that nothing stands at a path: nothing, a file above it, a link that leads in a circle. */
const nothingThere: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP'])

/** As `statSync`; `undefined` where nothing is there, or a link to nothing. */
export function statOf(path: string): Stats | undefined {
  return ifThere(() => statSync(path))
}

/** What is read at a path; `undefined` where nothing is there, or a link to nothing. */
export function ifThere<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch (error) {
    if (nothingThere.has((error as NodeJS.ErrnoException).code)) return undefined
    throw error
  }
}

/** Whether a link stands at a path that leads to nothing. */
export function isDeadLink(path: string): boolean {
  return statOf(path) === undefined && ifThere(() => lstatSync(path)) !== undefined
}

/**
 * Whether a folder stands at a path; where none does, one could be made there.
 *
 * @param option - names it
 * @throws {UsageError} where a file or a link to nothing stands at the path or above it
 */
export function isFolder(path: string, option?: string): boolean {
  const found = statOf(path)
  if (found?.isDirectory()) return true
  if (found) throw new UsageError(words.usage.noFolderButFile(path, option))
  if (isDeadLink(path)) throw new UsageError(words.usage.noFolderButLink(path, option))
  if (dirname(path) !== path) isFolder(dirname(path), option)
  return false
}
