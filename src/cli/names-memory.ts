import type { VFile } from 'vfile'
import type { Authority } from '../entities/authority.ts'
import { type CachedNames, cacheNames } from './cached-names.ts'
import { fingerprint, programFingerprint } from './fingerprint.ts'
import { importCache } from './import-cache.ts'
import { makeNameFinder, modelFile } from './make-name-finder.ts'
import { findNamesOfAll } from './workers/find-names.ts'
import type { Workplace } from './workplace.ts'

/** The finder that the configuration asks for, with the memory of the names that it found before. */
export function namesMemory(place: Workplace, authority: Authority, files: readonly VFile[]): CachedNames {
  const { threshold } = place.config.names
  const version = fingerprint(files, [programFingerprint(), place.config.names])
  return cacheNames(
    importCache(place),
    version,
    () => makeNameFinder(place, authority),
    (texts, each) => findNamesOfAll(texts, { model: modelFile, authority, threshold }, each),
  )
}
