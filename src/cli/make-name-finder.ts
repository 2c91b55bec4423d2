import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Authority } from '../entities/authority.ts'
import { createNameFinder } from '../entities/name-finder.ts'
import type { NameFinder } from '../entities/names.ts'
import type { Workplace } from './workplace.ts'

/** The model that comes with the package. */
export const modelFile = fileURLToPath(new URL('../../models/names.model', import.meta.url))

/** The finder that the configuration asks for. */
export function makeNameFinder({ config }: Workplace, authority: Authority): NameFinder {
  return createNameFinder({ model: readFileSync(modelFile), authority, threshold: config.names.threshold })
}
