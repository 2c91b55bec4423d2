import { hash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listedHash, parseManifest } from '../site/site-manifest.ts'
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

/** How a site's files stand to its own list of them. */
export interface SiteFiles {
  /** On the list, and the list itself; none where a site has none. */
  readonly listed: readonly string[]
  /** On the list, but gone, or with other bytes than the build wrote. */
  readonly damaged: readonly string[]
}

/** Compare every file of a site with its list: all of them are read. */
export function checkSiteFiles(output: string): SiteFiles {
  const list = join(output, manifestPath)
  if (!existsSync(list)) return { listed: [], damaged: [] }
  const manifest = parseManifest(readFileSync(list, 'utf8'))
  const paths = Object.keys(manifest)
  const isWhole = (path: string) => {
    const file = join(output, path)
    return existsSync(file) && hash('sha256', readFileSync(file)) === listedHash(manifest, path)
  }
  return { listed: [manifestPath, ...paths], damaged: paths.filter((path) => !isWhole(path)) }
}
