import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ownSources } from '../site/own-sources.ts'
import type { InputFiles } from './input-files.ts'
import { filesBelow } from './read-files.ts'
import type { Workplace } from './workplace.ts'

/** With what of the owner's a site is made, as absolute paths; what it imports lies in any folder. */
export interface OwnCode {
  /** The files below `layouts`, and what the layouts import. */
  readonly layouts: readonly string[]
  /** The stylesheet, and what it imports or names. */
  readonly theme: readonly string[]
}

/** Find the owner's layouts and stylesheet, and the files that these import. */
export async function findOwnCode({ content }: Workplace): Promise<OwnCode> {
  const folder = join(content, 'layouts')
  const below = filesBelow(folder, /./).map((path) => join(folder, path))
  const layouts = await allSources(below.filter((path) => /\.11ty\.[^/\\]*$/.test(path)))
  const theme = join(content, 'theme.css')
  return {
    layouts: distinct([...below, ...layouts]),
    theme: existsSync(theme) ? await allSources([theme]) : [],
  }
}

/** The configuration, and what it imports. */
export async function findConfigCode({ configFile }: Workplace): Promise<string[]> {
  return existsSync(configFile) ? await ownSources(configFile, 'with') : [configFile]
}

/** The owner's layouts are part of the program that renders: a hash of all of them. */
export function ownLayoutsVersion({ content }: Workplace, { layouts }: OwnCode, inputs: InputFiles): string {
  const hash = createHash('sha256')
  for (const path of layouts) hash.update(`${relative(content, path)}\0${inputs[path]?.[2]}\0`)
  return hash.digest('hex')
}

async function allSources(entries: readonly string[]): Promise<string[]> {
  const sources = await Promise.all(entries.map((entry) => ownSources(entry, 'with')))
  return distinct(sources.flat())
}

function distinct(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort()
}
