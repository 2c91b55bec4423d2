import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesBelow } from './read-files.ts'

/** Where this package stands, absolute. */
export const packageFolder = fileURLToPath(new URL('../../', import.meta.url))

/** Folders and files of it that decide what a build writes. */
const folders = ['src', 'layouts', 'models']
const files = ['.eleventy.ts', 'package.json', 'package-lock.json']

/**
 * Hex SHA-256 of the program's own code: what one version has cached, another does not use.
 */
export function programVersion(): string {
  const hash = createHash('sha256').update(process.version)
  const code = folders.flatMap((below) =>
    filesBelow(join(packageFolder, below), /./).map((path) => `${below}/${path}`),
  )
  for (const path of [...code, ...files]) {
    const file = join(packageFolder, path)
    if (existsSync(file)) hash.update(`\0${path}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}
