import { isUtf8 } from 'node:buffer'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { ifThere, isFolder, statOf } from './is-folder.ts'
import { isWithin, realPath } from './real-path.ts'

/** What counts as a bulletin below the bulletins' folder. Articles name it in a line, which holds no control character. */
export const bulletinNames = /^\P{Cc}*\.(?:txt|md)$/iu

/** What counts as an article below the articles' folder. */
export const articleNames = /\.md$/i

/**
 * Every file below a folder, in the order of their paths in code units, whatever the disk's.
 *
 * `path` is below the folder, `/` between folders, NFC; `cwd` is the folder; `value` the bytes. Hidden files and
 * folders and those that Word keeps beside an open document (`~$要闻.txt`) are passed over, links to folders followed.
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

/**
 * The same, UTF-8 read into text; what is no UTF-8 stays bytes, for its reader to refuse. A link that leads to nothing and
 * what has no readable name are files without a value, for their reader to refuse as well.
 */
export function readTextFiles(folder: string, names: RegExp): VFile[] {
  return readNamed(folder, pathsBelow(folder, names))
}

/** The same of files that are known by name, in the order given. */
export function readNamed(folder: string, paths: readonly string[]): VFile[] {
  return paths.map((path) => {
    const value = readText(join(folder, path))
    return new VFile({ path: path.normalize('NFC'), cwd: folder, ...(value !== undefined && { value }) })
  })
}

/** Straight into a string: bytes of so many files that live for a moment would leave the memory full of holes. */
function readText(path: string): string | Buffer | undefined {
  const text = ifThere(() => readFileSync(path, 'utf8'))
  // It stands for bytes that are no UTF-8, but a text may hold it.
  if (!text?.includes('\ufffd')) return text
  const bytes = readFileSync(path)
  return isUtf8(bytes) ? bytes.toString() : bytes
}

/** The paths of the files below a folder, sorted; none where the folder is not there. */
export function filesBelow(folder: string, names: RegExp): string[] {
  return pathsOf(folder, names, undefined)
}

/** The paths of links below a folder that lead to nothing, sorted. */
export function deadLinksBelow(folder: string, names: RegExp): string[] {
  return pathsOf(folder, names, 'dead')
}

/**
 * What below a folder cannot be asked for, since its name is no UTF-8: files whose names fit as far as they can be read,
 * and folders whatever they hold. Sorted.
 */
export function misnamedBelow(folder: string, names: RegExp): string[] {
  return pathsOf(folder, names, 'misnamed')
}

/** All of them. */
export function pathsBelow(folder: string, names: RegExp): string[] {
  return entriesBelow(folder, names).map(({ path }) => path)
}

interface Entry {
  readonly path: string
  /** A link that leads to nothing, or a name that is no UTF-8 (`\xc7\xe5.txt`, of an archive that was packed in GBK). */
  readonly fault?: 'dead' | 'misnamed'
}

function pathsOf(folder: string, names: RegExp, fault: Entry['fault']): string[] {
  return entriesBelow(folder, names).flatMap((entry) => (entry.fault === fault ? entry.path : []))
}

function entriesBelow(folder: string, names: RegExp): Entry[] {
  if (!isFolder(folder)) return []
  return walk(folder, names, '', []).sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** @param links - where the links stand, as the disk has it, that led here */
function walk(folder: string, names: RegExp, below: string, links: readonly string[]): Entry[] {
  const here = join(folder, below)
  return readdirSync(here, { withFileTypes: true }).flatMap((entry): Entry[] => {
    if (/^(?:\.|~\$)/.test(entry.name)) return []
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    const named = names.test(path)
    if (isMisnamed(here, entry.name)) return named || entry.isDirectory() ? [{ path, fault: 'misnamed' }] : []
    if (entry.isDirectory()) return walk(folder, names, path, links)
    const found = entry.isSymbolicLink() ? statOf(join(folder, path)) : entry
    if (found === undefined) return named ? [{ path, fault: 'dead' }] : []
    if (found.isFile()) return named ? [{ path }] : []
    if (!found.isDirectory()) return []
    // A link to a folder that it stands in leads in a circle, and to nothing that is not read.
    const passed = [...links, realPath(here)]
    const isCircle = passed.some((link) => isWithin(link, join(folder, path)))
    return isCircle ? [] : walk(folder, names, path, passed)
  })
}

/** Bytes of a name that are no UTF-8 are read as replacement characters, and nothing is there by the name that they make. */
function isMisnamed(folder: string, name: string): boolean {
  return name.includes('\ufffd') && ifThere(() => lstatSync(join(folder, name))) === undefined
}
