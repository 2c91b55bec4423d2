import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { VFile } from 'vfile'
import type { Authority } from '../entities/authority.ts'
import { type CachedNames, cacheNames } from './cached-names.ts'
import { fingerprint, programFingerprint } from './fingerprint.ts'
import { makeNameFinder, modelFile } from './make-name-finder.ts'
import { findNamesOfAll } from './workers/find-names.ts'
import type { Workplace } from './workplace.ts'

/** Where an import keeps what can be made again. Each content folder has its own: one checkout may build many. */
export function importCache({ cache, content, bulletins }: Workplace): string {
  const key = createHash('sha256').update(`${content}\0${bulletins}`).digest('hex').slice(0, 16)
  return join(cache, 'import', key)
}

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
