import type { Authority } from '../entities/authority.ts'
import { createNameFinder } from '../entities/name-finder.ts'
import type { NameFinder } from '../entities/names.ts'
import type { Workplace } from './workplace.ts'

/** The finder that the configuration asks for. */
export function makeNameFinder({ config }: Workplace, authority: Authority): NameFinder {
  return createNameFinder({ authority, threshold: config.names.threshold })
}
