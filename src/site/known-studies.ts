import { hash } from 'node:crypto'
import type { Archive } from '../archive/archive.ts'
import type { SettledStudies, WantedStudies } from '../archive/study-archive.ts'
import { knownNames } from '../archive/terms/reads-as-term.ts'
import { settledArchive } from '../archive/terms/settled-archive.ts'
import type { Marks } from './marks.ts'

/** What a build found in the months that are over, for the next one, as JSON. */
export interface KnownStudies {
  readonly key: string
  readonly settled: SettledStudies
}

/** What decides what is found in the months that are over. */
export function keyOfStudies(
  shown: Archive,
  marks: Marks,
  wanted: WantedStudies,
  fullWidthMarks: boolean,
): string {
  const settled = settledArchive(shown)
  const { people, all } = knownNames(settled)
  const texts = settled.articles.map(({ ordinal }) => marks.written(ordinal))
  return hash('sha256', JSON.stringify([texts, [...people].sort(), [...all].sort(), wanted, fullWidthMarks]))
}
