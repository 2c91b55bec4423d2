import { VFile } from 'vfile'
import type { Figures } from '../diagnostics/progress.ts'
import type { RuleId } from '../diagnostics/rules.ts'
import { readCache, writeCache } from './cache-file.ts'
import { fingerprint, programFingerprint } from './fingerprint.ts'
import { importCache } from './import-cache.ts'
import {
  type InputFiles,
  importFilesAmong,
  listImportFiles,
  pathBelow,
  sameInputFiles,
  writtenFile,
} from './input-files.ts'
import { type SavedMessage, savedMessage, sayAgain } from './saved-messages.ts'
import type { Workplace } from './workplace.ts'

/** What the last import said. */
export interface SaidBefore {
  readonly files: readonly VFile[]
  readonly figures: Figures
}

interface Saved {
  /** Of the program and the configuration. */
  readonly setup: string
  /** As they lay there once the import was done. */
  readonly inputs: InputFiles
  readonly figures: Figures
  readonly files: readonly {
    readonly path: string
    readonly cwd: string
    readonly messages: readonly SavedMessage[]
  }[]
}

/** Said of what was done, not of what is. */
const once = new Set<string | undefined>(['article-restored'] satisfies RuleId[])

const name = 'last-import.json'

/**
 * The memory of the imports of one content folder, in `.cache`: safe to delete at any time.
 *
 * Files are compared by size and times, and by content where these are new or too fresh to be trusted.
 */
export class LastImport {
  readonly #cache: string
  readonly #setup: string
  readonly #saved: Saved | undefined
  /** As they lay there when the import began. */
  readonly #inputs: InputFiles
  readonly #articles: string

  /** @param listed - everything that a build reads, where that has just been listed */
  constructor(place: Workplace, listed?: InputFiles) {
    const { bulletins, names } = place.config
    this.#articles = place.articles
    this.#cache = importCache(place)
    this.#setup = fingerprint([], [programFingerprint(), bulletins, names])
    const saved = readCache(this.#cache, name) as Saved | undefined
    this.#saved = saved?.setup === this.#setup ? saved : undefined
    this.#inputs = listed
      ? importFilesAmong(listed, place)
      : listImportFiles(place, this.#saved?.inputs ?? {})
  }

  /** @returns `undefined` where anything is different */
  said(): SaidBefore | undefined {
    const saved = this.#saved
    if (!saved || !sameInputFiles(this.#inputs, saved.inputs)) return undefined
    if (Object.entries(this.#inputs).some(([path, file]) => saved.inputs[path] !== file))
      writeCache(this.#cache, name, { ...saved, inputs: this.#inputs })
    return { figures: saved.figures, files: saved.files.map(restoreFile) }
  }

  /**
   * Remember the messages of an import.
   *
   * @param written - what it wrote below the articles' folder, path → text; all else is as it was when it began
   */
  remember(files: readonly VFile[], figures: Figures, written: ReadonlyMap<string, string>): void {
    const own = [...written].map(([path, text]) => [pathBelow(this.#articles, path), writtenFile(text)])
    const inputs: InputFiles = { ...this.#inputs, ...Object.fromEntries(own) }
    const saved: Saved = { setup: this.#setup, inputs, figures, files: files.flatMap(saveFile) }
    writeCache(this.#cache, name, saved)
  }
}

function saveFile({ path, cwd, messages }: VFile): Saved['files'][number] | [] {
  const lasting = messages.filter(({ ruleId }) => !once.has(ruleId))
  if (lasting.length === 0) return []
  return {
    path,
    cwd,
    messages: lasting.map(savedMessage),
  }
}

function restoreFile({ path, cwd, messages }: Saved['files'][number]): VFile {
  const file = new VFile({ path, cwd })
  sayAgain(file, messages)
  return file
}
