import { readFileSync } from 'node:fs'
import { workerData } from 'piscina'
import { createNameFinder } from '../../entities/name-finder.ts'
import type { NamedText } from '../../entities/names.ts'
import type { ImportedNames } from '../../naming-stage.ts'
import { withoutMentions } from '../cached-names.ts'
import type { FinderSetup } from './find-names.ts'

const { model, ...options } = workerData.data as FinderSetup
const finder = createNameFinder({ ...options, model: readFileSync(model) })

/** One portion of texts. */
export function work(texts: readonly NamedText[]): ImportedNames[] {
  return texts.map((text) => withoutMentions(finder.find(text)))
}
