import type { VFile } from 'vfile'
import type { ArticleMemory } from '../articles/article-memory.ts'
import type { Progress } from '../diagnostics/progress.ts'
import type { ImportResult } from '../pipeline.ts'
import type { InputFiles } from './input-files.ts'
import { LastImport } from './last-import.ts'
import { passedOver } from './passed-over.ts'
import { requireSeparateFolders } from './separate-folders.ts'
import { requireFolder, type Workplace } from './workplace.ts'

/** What an import did, and every file with a message. */
export interface ImportRun {
  readonly files: readonly VFile[]
  /** Absent where nothing had changed since the last import, and none was made. */
  readonly result?: ImportResult
  /** Every article file as the import saw it; absent where it looked at none, or was to write nothing. */
  readonly articles?: readonly VFile[]
  /** Paths below the articles' folder that were written since; absent where nothing was to be written. */
  readonly written?: ReadonlySet<string>
}

/** What an import shares with a build that goes on with its articles. */
export interface SharedReading {
  /** Remembers the articles. */
  readonly parsed: ArticleMemory
  /** Everything that the build reads, as it was listed when it began. */
  readonly inputs: InputFiles
}

/** What the command line asks of an import. */
export interface ImportOptions {
  /** Ids whose new version replaces what a person wrote. */
  readonly accept?: ReadonlySet<string>
  /** Also where nothing has changed: somebody wants to see what was read. */
  readonly always?: boolean
  /** Names with their evidence, for the report: the memory of names does not hold it. */
  readonly evidence?: boolean
  /** Work out what would be written, and write nothing. */
  readonly dry?: boolean
}

/**
 * Read the bulletins of a workplace and write its articles; where nothing has changed, say again what was said.
 *
 * @param shared - with a build
 */
export async function runImport(
  place: Workplace,
  options: ImportOptions,
  progress: Progress,
  shared?: SharedReading,
): Promise<ImportRun> {
  requireFolder(place.bulletins, '--bulletins')
  requireSeparateFolders(place)
  const last = new LastImport(place, shared?.inputs)
  const said = options.always || options.accept?.size ? undefined : last.said()
  if (said) {
    progress.start('read').finish(said.figures)
    return { files: [...said.files, ...passedOver(place.bulletins)] }
  }
  // Loaded here, so that an import with nothing new does without the reader and its tables.
  const { importAnew } = await import('./import-anew.ts')
  const run = await importAnew(place, last, options, progress, shared?.parsed)
  // Not remembered with the rest: it may change without any bulletin.
  return { ...run, files: [...run.files, ...passedOver(place.bulletins)] }
}
