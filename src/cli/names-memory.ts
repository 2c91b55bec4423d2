import { existsSync, readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import type { Authority } from '../entities/authority.ts'
import { type CachedNames, cacheNames } from './cached-names.ts'
import { fingerprint, programFingerprint } from './fingerprint.ts'
import { importCache } from './import-cache.ts'
import { makeNameFinder } from './make-name-finder.ts'
import { modelFile } from './model-file.ts'
import { findNamesOfAll } from './workers/find-names.ts'
import type { Workplace } from './workplace.ts'

/** The finder that the configuration asks for, with the memory of the names that it found before. */
export function namesMemory(place: Workplace, authority: Authority, files: readonly VFile[]): CachedNames {
  const { model } = place
  const { threshold } = place.config.names
  return cacheNames(
    importCache(place),
    namingVersion(place, files),
    () => makeNameFinder(place, authority),
    (texts, each) => {
      // A model that cannot be used is told here: a thread's error would not name the remedy.
      makeNameFinder(place, authority)
      return findNamesOfAll(texts, { model, authority, threshold }, each)
    },
  )
}

/**
 * A hash of everything but a text that the names in it depend on: program, settings, model.
 *
 * @param files - those of the decisions about names
 */
export function namingVersion({ model, config }: Workplace, files: readonly VFile[]): string {
  return fingerprint([...files, ...ownModel(model)], [programFingerprint(), config.names])
}

/** The package's own is part of the program. */
function ownModel(path: string): readonly VFile[] {
  return path !== modelFile && existsSync(path) ? [new VFile({ path, value: readFileSync(path) })] : []
}
