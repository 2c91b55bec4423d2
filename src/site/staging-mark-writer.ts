import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownFiles, ownFolders } from './own-names.ts'

/** Stands in a staging folder before anything else does, and goes last: by it the next build knows that the folder is ours. */
export const stagingMark = '.staged-by-yaowen'

/** What a first build without a mark, as older versions made it, may have left, if it has left anything. */
const firstStaged: ReadonlySet<string> = new Set([...ownFolders, ...ownFiles, 'about'])

/** Make the folder, known as ours. */
export function markStaging(staging: string): void {
  mkdirSync(staging, { recursive: true })
  writeFileSync(join(staging, stagingMark), '')
}

/**
 * Whether a staging folder may be cleared: it is not there, or holds nothing, or has our mark, or is what a build without
 * a mark left when it was killed.
 *
 * @param last - paths of the last site's files
 */
export function isOwnStaging(staging: string, last: readonly string[]): boolean {
  const found = lstatSync(staging, { throwIfNoEntry: false })
  if (!found) return true
  if (!found.isDirectory()) return false
  if (existsSync(join(staging, stagingMark))) return true
  const entries = readdirSync(staging, { withFileTypes: true })
  if (entries.length === 0) return true
  // A page by itself was put there by somebody: a build begins with what lies in folders.
  if (!entries.some((entry) => entry.isDirectory())) return false
  const names = entries.map(({ name }) => name)
  if (last.length === 0) return names.includes('assets') && isWithin(names, firstStaged)
  return isWithin(names, new Set(last.map((path) => path.split('/', 1)[0] ?? '')))
}

/** Remove the folder, its mark last: a build that is killed over it leaves one that is known. */
export function clearStaging(staging: string): void {
  if (!existsSync(staging)) return
  for (const name of readdirSync(staging))
    if (name !== stagingMark) rmSync(join(staging, name), { recursive: true, force: true })
  rmSync(staging, { recursive: true, force: true })
}

function isWithin(names: readonly string[], known: ReadonlySet<string>): boolean {
  return names.every((name) => known.has(name))
}
