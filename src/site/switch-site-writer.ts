import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { inside } from './stage-file-writer.ts'
import { clearStaging, stagingMark } from './staging-mark-writer.ts'

/** What a finished site holds besides its pages: its own list of files, by which the next build knows them. */
export const manifestPath = '.yaowen/files.json'

/** Stands in the staging folder once everything is there: from then on a build that broke off is finished, not undone. */
export const completeMark = '.complete'

/** What stands in a staging folder beside the site's own files. */
const notMoved: readonly string[] = [completeMark, stagingMark, manifestPath]

/** Everything is staged. A mark that was cut off when the build was killed is none: nothing was moved then. */
export function isComplete(staging: string): boolean {
  return readRemoved(staging) !== undefined
}

/** Move a staged site into the output folder; may be called again after it broke off anywhere. */
export function moveIn(staging: string, output: string): void {
  const removed = readRemoved(staging) ?? []
  const changed = filesBelow(staging).filter((path) => !notMoved.includes(path))
  // First what goes: a file of the old site may stand where the new one has a folder.
  for (const path of removed) removeFile(output, path)
  const folders = new Set<string>()
  for (const path of changed) moveFile(staging, output, path, folders)
  // The manifest comes last: until then the old one still names every file that must go.
  if (existsSync(join(staging, manifestPath))) moveFile(staging, output, manifestPath)
  clearStaging(staging)
}

/** Paths of the files that go; `undefined` where not everything is staged. */
function readRemoved(staging: string): readonly string[] | undefined {
  const mark = join(staging, completeMark)
  if (!existsSync(mark)) return undefined
  try {
    const removed: unknown = JSON.parse(readFileSync(mark, 'utf8'))
    return Array.isArray(removed) && removed.every((path) => typeof path === 'string') ? removed : undefined
  } catch {
    return undefined
  }
}

/** @param folders - those that are there for certain */
function moveFile(staging: string, output: string, path: string, folders = new Set<string>()): void {
  const target = inside(output, path)
  const folder = dirname(target)
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
  folders.add(folder)
  renameSync(join(staging, path), target)
}

/** Remove a file and the folders that it leaves empty. */
function removeFile(output: string, path: string): void {
  const target = inside(output, path)
  // Where a switch broke off, the new site may have a folder where the old one had a file already, and the other way round.
  if (isFolder(target)) return
  if (existsSync(target)) rmSync(target)
  for (let folder = dirname(join(output, path)); folder !== output; folder = dirname(folder)) {
    if (!isFolder(folder)) continue
    if (readdirSync(folder).length > 0) return
    rmdirSync(folder)
  }
}

function isFolder(path: string): boolean {
  // Asked of a path below a file, the system answers otherwise than of one that is not there.
  return existsSync(path) && statSync(path).isDirectory()
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
}
