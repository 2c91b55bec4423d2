import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifestPath } from '../site/switch-site-writer.ts'
import { BuildCache } from './build-cache.ts'
import { listInputFiles, sameInputFiles } from './input-files.ts'
import { findOwnCode } from './own-code.ts'
import { programVersion } from './program-version.ts'
import type { Workplace } from './workplace.ts'

/**
 * Whether the site that stands was made of what a workplace holds now, with the same configuration and program.
 *
 * @returns `unknown` where no build has left its memory in `.cache`, or another program's build
 */
export async function siteState(place: Workplace): Promise<'current' | 'stale' | 'unknown'> {
  const cache = new BuildCache(place, programVersion())
  if (cache.last.version === '') return 'unknown'
  const inputs = listInputFiles(place, await findOwnCode(place), cache.last.inputs)
  return cache.isSameSetup && sameInputFiles(inputs, cache.last.inputs) ? 'current' : 'stale'
}

/** The files of a site by its own list, and that list; none where it has none. */
export function listedFiles(output: string): string[] {
  const list = join(output, manifestPath)
  return existsSync(list) ? [manifestPath, ...Object.keys(JSON.parse(readFileSync(list, 'utf8')))] : []
}
