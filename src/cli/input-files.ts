import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ledgerFile } from '../articles/ledger.ts'
import { filesBelow } from './read-files.ts'
import type { Workplace } from './workplace.ts'

/** By absolute path: size in bytes, time of the last change in nanoseconds, hex SHA-256. */
export type InputFiles = Readonly<Record<string, readonly [size: number, changed: string, hash: string]>>

/** A file that changed so shortly before it was read may have changed again within the tick of its disk's clock. */
const tick = 2_000_000_000n

/**
 * Everything in a workplace that a build reads, by its content.
 *
 * A file whose size and time are those of the last list keeps its hash and is not read.
 *
 * @param last - the list of an earlier build; `{}` where there is none
 */
export function listInputFiles(place: Workplace, last: InputFiles): InputFiles {
  const began = BigInt(Date.now()) * 1_000_000n
  return Object.fromEntries(pathsOf(place).map((path) => [path, describeFile(path, last[path], began)]))
}

/** Whether two lists name the same files with the same content. */
export function sameInputFiles(a: InputFiles, b: InputFiles): boolean {
  const paths = Object.keys(a)
  return paths.length === Object.keys(b).length && paths.every((path) => a[path]?.[2] === b[path]?.[2])
}

function pathsOf({ bulletins, articles, authority, pages, content }: Workplace): string[] {
  const single = [join(articles, ledgerFile), join(content, 'theme.css')].filter((path) => existsSync(path))
  const folders = [bulletins, articles, authority, pages, join(content, 'layouts')].filter(existsSync)
  return [
    ...new Set([
      ...folders.flatMap((folder) => filesBelow(folder, /./).map((path) => join(folder, path))),
      ...single,
    ]),
  ]
}

function describeFile(path: string, last: InputFiles[string] | undefined, began: bigint): InputFiles[string] {
  const { size, mtimeNs } = statSync(path, { bigint: true })
  // A time that cannot be trusted is not kept, and the file is read again next time.
  const changed = mtimeNs < began - tick ? String(mtimeNs) : ''
  if (last !== undefined && changed !== '' && last[0] === Number(size) && last[1] === changed) return last
  return [Number(size), changed, createHash('sha256').update(readFileSync(path)).digest('hex')]
}
