import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { ledgerFile } from '../articles/ledger.ts'
import { isDeadLink, statOf } from './is-folder.ts'
import type { OwnCode } from './own-code.ts'
import { articleNames, bulletinNames, pathsBelow } from './read-files.ts'
import type { Workplace } from './workplace.ts'

/** By absolute path: size in bytes, times of the last change of content and of the entry, hex SHA-256. */
export type InputFiles = Readonly<Record<string, InputFile>>

/** See {@link InputFiles}. */
export type InputFile = readonly [size: number, changed: string, hash: string]

/**
 * Milliseconds. A file that changed so shortly before it was read may have changed again within the tick of its disk's clock:
 * of one that counts whole seconds, as FAT does by twos, and of one that counts the kernel's ticks, of at most ten milliseconds.
 */
const tick = { coarse: 2000, fine: 100 } as const

const anyFile = /./

/** In the place of a hash: a link that leads to nothing, or a name that is no UTF-8, is told of and must not be forgotten. */
export const nothingToRead = 'nothing to read'

/** Everything in a workplace that a build reads, by its content; see {@link listFiles}. */
export function listInputFiles(place: Workplace, { layouts, theme }: OwnCode, last: InputFiles): InputFiles {
  const { content, pages } = place
  const written = [...below(pages, anyFile), ...below(join(content, 'layouts'), anyFile)]
  const all = [...below(place.bulletins, anyFile), ...below(place.articles, anyFile)]
  return listFiles([...importPaths(place), ...all, ...written, ...layouts, ...theme], last)
}

/** Everything that an import reads, by its content; see {@link listFiles}. */
export function listImportFiles(place: Workplace, last: InputFiles): InputFiles {
  return listFiles(importPaths(place), last)
}

/** Of everything that a build reads, what an import reads. */
export function importFilesAmong(all: InputFiles, place: Workplace): InputFiles {
  const { bulletins, articles, authority, model } = place
  const isIn = (path: string, folder: string, names: RegExp) =>
    path.startsWith(folder + sep) && names.test(path.slice(folder.length))
  const single = new Set([pathBelow(articles, ledgerFile), model])
  return Object.fromEntries(
    Object.entries(all).filter(
      ([path]) =>
        isIn(path, bulletins, bulletinNames) ||
        isIn(path, articles, articleNames) ||
        isIn(path, authority, anyFile) ||
        single.has(path),
    ),
  )
}

/** Of a list, the files below a folder: paths below it, sorted, and hashes. */
export function inputsBelow(
  files: InputFiles,
  folder: string,
  names: RegExp,
): [path: string, hash: string][] {
  const inside = Object.entries(files).flatMap(([path, [, , hash]]) => {
    const own = pathInside(folder, path, names)
    return own === undefined ? [] : [[own, hash] as [string, string]]
  })
  return inside.sort(([a], [b]) => (a < b ? -1 : 1))
}

/** What stands behind a folder in a path of a list. */
export function pathInside(folder: string, path: string, names: RegExp): string | undefined {
  const inside = path.startsWith(folder + sep) ? path.slice(folder.length + 1) : ''
  return names.test(inside) ? inside : undefined
}

/** A list in which some files below a folder are described anew: they were written since. */
export function withWritten(before: InputFiles, folder: string, written: Iterable<string>): InputFiles {
  const paths = Array.from(written, (path) => pathBelow(folder, path))
  return { ...before, ...listFiles(paths, {}) }
}

/** Whether two lists name the same files with the same content. */
export function sameInputFiles(a: InputFiles, b: InputFiles): boolean {
  const paths = Object.keys(a)
  return paths.length === Object.keys(b).length && paths.every((path) => a[path]?.[2] === b[path]?.[2])
}

/** What a list says of a file that has just been written: its times are not to be trusted yet. */
export function writtenFile(text: string): InputFile {
  return [Buffer.byteLength(text), '', hashOf(text)]
}

function importPaths({ bulletins, articles, authority, model }: Workplace): string[] {
  return [
    ...below(bulletins, bulletinNames),
    ...below(articles, articleNames),
    ...below(authority, anyFile),
    pathBelow(articles, ledgerFile),
    model,
  ]
}

function below(folder: string, names: RegExp): string[] {
  return pathsBelow(folder, names).map((path) => pathBelow(folder, path))
}

/** As these lists name a file. `join` would look for `..` in each of an archive's many paths. */
export function pathBelow(folder: string, path: string): string {
  return `${folder}${sep}${path}`
}

/**
 * Files by their content. One whose size and times are those of the last list keeps its hash and is not read.
 *
 * @param last - an earlier list; `{}` where there is none
 */
function listFiles(paths: readonly string[], last: InputFiles): InputFiles {
  const began = Date.now()
  const files: Record<string, InputFile> = {}
  for (const path of new Set(paths)) {
    const file = describeFile(path, last[path], began)
    if (file) files[path] = file
  }
  return files
}

function describeFile(path: string, last: InputFile | undefined, began: number): InputFile | undefined {
  const found = statOf(path)
  if (!found) return isDeadLink(path) || path.includes('\ufffd') ? [0, '', nothingToRead] : undefined
  const { size, mtimeMs, ctimeMs } = found
  // Times that cannot be trusted are not kept, and the file is read again next time.
  const isSettled = isBefore(mtimeMs, began) && isBefore(ctimeMs, began)
  const changed = isSettled ? `${mtimeMs} ${ctimeMs}` : ''
  if (last !== undefined && changed !== '' && last[0] === size && last[1] === changed) return last
  return [size, changed, hashOf(readFileSync(path))]
}

/** Whether a time of a file is so long ago that the file cannot have changed since without another time. */
export function isBefore(changed: number, began: number): boolean {
  return changed < began - (changed % 1000 === 0 ? tick.coarse : tick.fine)
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
