import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { BuiltSite } from '../build-site.ts'
import type { SearchMemory } from '../search/segments/memory.ts'
import type { PageHashes } from '../site/known-pages.ts'
import type { KnownStudies } from '../site/known-studies.ts'
import type { Readings } from '../text/known-readings.ts'
import { readCache, writeCache } from './cache-file.ts'
import { fingerprint } from './fingerprint.ts'
import type { InputFiles } from './input-files.ts'
import type { Workplace } from './workplace.ts'

/** What a build leaves for the next one into the same folder. */
export interface BuildMemory {
  /** The program's; a memory of another version is not used. */
  readonly version: string
  /** A hash of the configuration and the folders. */
  readonly setup: string
  readonly inputs: InputFiles
  /** What the build said about its input. */
  readonly messages: readonly FileMessages[]
}

interface FileMessages {
  readonly cwd: string
  readonly path: string
  readonly messages: readonly SaidMessage[]
}

interface KnownSearch {
  /** The program's. */
  readonly version: string
  readonly search: SearchMemory
}

type SaidMessage = Pick<VFileMessage, 'reason' | 'place' | 'ruleId' | 'source' | 'fatal'>

interface SavedStudies {
  /** The program's. */
  readonly version: string
  readonly studies: KnownStudies
}

interface SavedReadings {
  /** The program's. */
  readonly version: string
  readonly readings: Readings
}

interface SavedPages {
  /** The program's. */
  readonly version: string
  readonly pages: PageHashes
}

const buildFile = 'build.json'
/** Their own files: a build with nothing new does without. */
const pagesFile = 'pages.json'
const searchFile = 'search.json'
const studiesFile = 'studies.json'
const readingsFile = 'readings.json'

const noMemory: BuildMemory = { version: '', setup: '', inputs: {}, messages: [] }

/**
 * The memory of the builds into one output folder: `.cache/<hash of its path>/build.json`. Safe to delete at any time.
 */
export class BuildCache {
  readonly #place: Workplace
  readonly #folder: string
  readonly version: string
  readonly last: BuildMemory

  /** @param version - the program's */
  constructor(place: Workplace, version: string) {
    this.#place = place
    this.version = version
    this.#folder = join(place.cache, hashOf(place.output))
    // What cannot be read counts as not there: everything is built then.
    const last = readCache(this.#folder, buildFile) as BuildMemory | undefined
    this.last = last?.version === version ? last : noMemory
  }

  /** Whether the last build had the same configuration and folders. */
  get isSameSetup(): boolean {
    return this.last.setup === setupOf(this.#place)
  }

  /** The messages of the last build, on files that stand where theirs stood. */
  messages(): VFile[] {
    return this.last.messages.map(({ cwd, path, messages }) => {
      const file = new VFile({ cwd, path })
      for (const { reason, fatal, ...where } of messages)
        file.message(reason, definedOf(where)).fatal = fatal ?? undefined
      return file
    })
  }

  /** What the last build knew of its pages. */
  lastPages(): PageHashes {
    const known = readCache(this.#folder, pagesFile) as SavedPages | undefined
    return known?.version === this.version ? known.pages : {}
  }

  /** What the last build knew of the search index. */
  lastSearch(): SearchMemory | undefined {
    const known = readCache(this.#folder, searchFile) as KnownSearch | undefined
    return known?.version === this.version ? known.search : undefined
  }

  /** What the last build found in the months that were over. */
  lastStudies(): KnownStudies | undefined {
    const known = readCache(this.#folder, studiesFile) as SavedStudies | undefined
    return known?.version === this.version ? known.studies : undefined
  }

  /** How names were read in the last build. */
  lastReadings(): Readings | undefined {
    const known = readCache(this.#folder, readingsFile) as SavedReadings | undefined
    return known?.version === this.version ? known.readings : undefined
  }

  save(
    inputs: InputFiles,
    { pages, search, studies, readings }: Pick<BuiltSite, 'pages' | 'search' | 'studies' | 'readings'>,
    files: readonly VFile[],
  ): void {
    const memory: BuildMemory = {
      version: this.version,
      setup: setupOf(this.#place),
      inputs,
      messages: files.filter(({ messages }) => messages.length > 0).map(said),
    }
    this.#removeOrphans()
    mkdirSync(this.#folder, { recursive: true })
    writeFileSync(join(this.#folder, 'output.txt'), this.#place.output)
    writeCache(this.#folder, pagesFile, { version: this.version, pages } satisfies SavedPages)
    writeCache(this.#folder, searchFile, { version: this.version, search } satisfies KnownSearch)
    writeCache(this.#folder, studiesFile, { version: this.version, studies } satisfies SavedStudies)
    writeCache(this.#folder, readingsFile, { version: this.version, readings } satisfies SavedReadings)
    // The last: only with it nothing is new.
    writeCache(this.#folder, buildFile, memory)
  }

  /** Where nothing is new: remember when files were changed that were too fresh to be trusted. */
  settle(inputs: InputFiles): void {
    const { inputs: last } = this.last
    if (Object.entries(inputs).some(([path, file]) => last[path] !== file))
      writeCache(this.#folder, buildFile, { ...this.last, inputs })
  }

  /** The memories of output folders that are gone would pile up. */
  #removeOrphans(): void {
    if (!existsSync(this.#place.cache)) return
    for (const name of readdirSync(this.#place.cache)) {
      const note = join(this.#place.cache, name, 'output.txt')
      if (existsSync(note) && !existsSync(readFileSync(note, 'utf8')))
        rmSync(join(this.#place.cache, name), { recursive: true })
    }
  }
}

function setupOf(place: Workplace): string {
  return fingerprint([], place)
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

function said({ cwd, path, messages }: VFile): FileMessages {
  return {
    cwd,
    path,
    messages: messages.map(({ reason, place, ruleId, source, fatal }) => ({
      reason,
      place,
      ruleId,
      source,
      fatal,
    })),
  }
}

function definedOf({ place, ruleId, source }: Omit<SaidMessage, 'reason' | 'fatal'>) {
  return { ...(place && { place }), ...(ruleId && { ruleId }), ...(source && { source }) }
}
