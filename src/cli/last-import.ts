import { VFile } from 'vfile'
import { type FiledItems, restoreFiled, type SavedFiledItems, saveFiled } from '../articles/filed-items.ts'
import type { Figures } from '../diagnostics/progress.ts'
import { readCache, writeCache } from './cache-file.ts'
import { fingerprint, programFingerprint } from './fingerprint.ts'
import { importCache } from './import-cache.ts'
import {
  type InputFile,
  type InputFiles,
  importFilesAmong,
  listImportFiles,
  nothingToRead,
  pathBelow,
  pathInside,
  sameInputFiles,
} from './input-files.ts'
import { articleNames, bulletinNames } from './read-files.ts'
import { type SavedMessage, saidOnce, savedMessage, sayAgain } from './saved-messages.ts'
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

const name = 'last-import.json'
/** Its own file: an import with nothing new does without. */
const filedName = 'filed.json'

interface SavedFiled {
  /** Of the import that has filed it. */
  readonly stamp: string
  readonly filed: SavedFiledItems
}

/** New bulletins, where there is nothing else that the last import has not seen. */
export interface AddedBulletins extends SaidBefore {
  /** Below the bulletins' folder. */
  readonly bulletins: readonly string[]
  readonly filed: FiledItems
  /** Of all articles, below their folder. */
  readonly articles: readonly string[]
}

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
  readonly #bulletins: string

  /** @param listed - everything that a build reads, where that has just been listed */
  constructor(place: Workplace, listed?: InputFiles) {
    const { bulletins, names } = place.config
    this.#articles = place.articles
    this.#bulletins = place.bulletins
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

  /** @returns `undefined` where anything else is different, or nothing */
  added(): AddedBulletins | undefined {
    const saved = this.#saved
    if (!saved) return undefined
    const fresh = addedFiles(saved.inputs, this.#inputs)
    const bulletins = fresh?.flatMap((path) => pathInside(this.#bulletins, path, bulletinNames) ?? [])
    if (!fresh || fresh.length === 0 || bulletins?.length !== fresh.length) return undefined
    // What cannot be read is told of where all is looked at.
    if (fresh.some((path) => this.#inputs[path]?.[2] === nothingToRead)) return undefined
    const known = readCache(this.#cache, filedName) as SavedFiled | undefined
    if (known?.stamp !== stampOf(saved)) return undefined
    return {
      figures: saved.figures,
      files: saved.files.map(restoreFile),
      bulletins,
      filed: restoreFiled(known.filed),
      articles: Object.keys(saved.inputs).flatMap(
        (path) => pathInside(this.#articles, path, articleNames)?.normalize('NFC') ?? [],
      ),
    }
  }

  /**
   * Remember the messages of an import.
   *
   * @param written - what it wrote below the articles' folder, by path; all else is as it was when it began
   */
  remember(
    files: readonly VFile[],
    figures: Figures,
    written: ReadonlyMap<string, InputFile>,
    filed?: FiledItems,
  ): void {
    const own = [...written].map(([path, file]) => [pathBelow(this.#articles, path), file])
    const inputs: InputFiles = { ...this.#inputs, ...Object.fromEntries(own) }
    const saved: Saved = { setup: this.#setup, inputs, figures, files: files.flatMap(saveFile) }
    writeCache(this.#cache, name, saved)
    if (filed) writeCache(this.#cache, filedName, { stamp: stampOf(saved), filed: saveFiled(filed) })
  }
}

/** The paths that a list has beside those of another, where all of these are the same. */
function addedFiles(before: InputFiles, now: InputFiles): string[] | undefined {
  if (Object.entries(before).some(([path, file]) => now[path]?.[2] !== file[2])) return undefined
  return Object.keys(now).filter((path) => before[path] === undefined)
}

/** Of an import: its setup, and the files by their content. */
function stampOf({ setup, inputs }: Pick<Saved, 'setup' | 'inputs'>): string {
  const files = Object.entries(inputs).map(([path, file]) => `${path}\0${file[2]}`)
  return fingerprint([], [setup, files.sort()])
}

function saveFile({ path, cwd, messages }: VFile): Saved['files'][number] | [] {
  const lasting = messages.filter(({ ruleId }) => !saidOnce.has(ruleId))
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
