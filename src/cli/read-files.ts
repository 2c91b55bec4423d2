import { isUtf8 } from 'node:buffer'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'

/** What counts as a bulletin below the bulletins' folder. */
export const bulletinNames = /\.(?:txt|md)$/i

/** What counts as an article below the articles' folder. */
export const articleNames = /\.md$/i

/**
 * Every file below a folder, in the order of their paths in code units, whatever the disk's.
 *
 * `path` is below the folder, `/` between folders, NFC; `cwd` is the folder; `value` the bytes. Hidden files and
 * folders are passed over.
 *
 * @param names - which files, by their path
 */
export function readFiles(folder: string, names: RegExp): VFile[] {
  return readBytes(folder, filesBelow(folder, names))
}

/** The same of files that are known by name, in the order given. */
export function readBytes(folder: string, paths: readonly string[]): VFile[] {
  return paths.map((path) => {
    const value = readFileSync(join(folder, path))
    return new VFile({ path: path.normalize('NFC'), cwd: folder, value })
  })
}

/** The same, UTF-8 read into text; what is no UTF-8 stays bytes, for its reader to refuse. */
export function readTextFiles(folder: string, names: RegExp): VFile[] {
  return readNamed(folder, filesBelow(folder, names))
}

/** The same of files that are known by name, in the order given. */
export function readNamed(folder: string, paths: readonly string[]): VFile[] {
  return paths.map(
    (path) => new VFile({ path: path.normalize('NFC'), cwd: folder, value: readText(join(folder, path)) }),
  )
}

/** Straight into a string: bytes of so many files that live for a moment would leave the memory full of holes. */
function readText(path: string): string | Buffer {
  const text = readFileSync(path, 'utf8')
  // It stands for bytes that are no UTF-8, but a text may hold it.
  if (!text.includes('\ufffd')) return text
  const bytes = readFileSync(path)
  return isUtf8(bytes) ? bytes.toString() : bytes
}

/** The paths below a folder, sorted; none where the folder is not there. */
export function filesBelow(folder: string, names: RegExp): string[] {
  if (!existsSync(folder)) return []
  return walk(folder, '')
    .filter((path) => names.test(path))
    .sort()
}

function walk(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return []
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) return walk(folder, path)
    const isFile = entry.isSymbolicLink() ? statSync(join(folder, path)).isFile() : entry.isFile()
    return isFile ? [path] : []
  })
}
