import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import type { Authority } from '../entities/authority.ts'
import { createNameFinder } from '../entities/name-finder.ts'
import type { NameFinder } from '../entities/names.ts'
import { ModelFileError } from '../entities/tagger/model-file.ts'
import { InputError } from './input-error.ts'
import { words } from './words.ts'
import type { Workplace } from './workplace.ts'

/**
 * The finder that the configuration asks for.
 *
 * @throws {InputError} where the model is missing, damaged or of another version
 */
export function makeNameFinder({ config, model }: Workplace, authority: Authority): NameFinder {
  const file = new VFile({ path: relative(process.cwd(), model) })
  try {
    return createNameFinder({ model: readFileSync(model), authority, threshold: config.names.threshold })
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isMissing && !(error instanceof ModelFileError)) throw error
    report(file, 'model-unusable', undefined, isMissing ? words.noModel : error.message)
    throw new InputError([file])
  }
}
