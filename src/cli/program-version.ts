import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from './read-files.ts'

/** Folders and files of the package that decide what a build writes. */
const folders = ['src', 'layouts', 'models']
const files = ['.eleventy.ts', 'package.json', 'package-lock.json']

/**
 * Hex SHA-256 of the program's own code: what one version has cached, another does not use.
 *
 * @param folder - of the package
 */
export function programVersion(folder: string): string {
  const hash = createHash('sha256').update(process.version)
  const code = folders.flatMap((below) =>
    filesBelow(join(folder, below), /./).map((path) => `${below}/${path}`),
  )
  for (const path of [...code, ...files]) {
    const file = join(folder, path)
    if (existsSync(file)) hash.update(`\0${path}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}
