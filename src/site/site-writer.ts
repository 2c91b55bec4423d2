import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import {
  formatManifest,
  listedFile,
  parseManifest,
  type SiteManifest,
  type WrittenFile,
} from './site-manifest.ts'
import { FileStager, type StagedFile } from './stage-file-writer.ts'
import { clearStaging, isOwnStaging, markStaging, stagingMark } from './staging-mark-writer.ts'
import { completeMark, isComplete, manifestPath, moveIn } from './switch-site-writer.ts'

/** What a build changed in its output folder. */
export interface WriteFigures {
  readonly written: number
  readonly kept: number
  readonly removed: number
  /** Of all files of the site, written or kept. */
  readonly bytes: number
}

/** A folder that a build would write or clear up holds files that no build of ours wrote. */
export class ForeignOutputError extends Error {
  override readonly name = 'ForeignOutputError'
  constructor(folder: string, expected = 'an empty folder or a site that was built here before') {
    super(`Unexpected files in \`${folder}\`, expected ${expected}, choose another with \`--output\``)
  }
}

/**
 * Writes a site beside the last good one, then switches.
 *
 * Files go to `<output>.staging`; `finish` moves them in. A build that fails before leaves the last site as it was.
 * A file whose bytes are the same as in the last build is not touched, and files that no build wrote are left alone.
 */
export class SiteWriter {
  readonly #output: string
  readonly #staging: string
  #isOpen = false
  readonly #last: SiteManifest
  readonly #files = new Map<string, WrittenFile>()
  readonly #stager: FileStager
  #written = 0
  /** For {@link SiteWriter.readLast}. */
  #room: Buffer = Buffer.alloc(0)

  /** @throws ForeignOutputError where the folder, or that beside it, is not empty and none of ours */
  constructor(output: string) {
    this.#output = resolve(output)
    this.#staging = join(dirname(this.#output), `${basename(this.#output)}.staging`)
    this.#stager = new FileStager(this.#staging)
    if (isComplete(this.#staging)) moveIn(this.#staging, this.#output)
    this.#last = readManifest(this.#output)
    if (!isOwnStaging(this.#staging, Object.keys(this.#last)))
      throw new ForeignOutputError(this.#staging, 'nothing where a site is made before it is shown')
    clearStaging(this.#staging)
    // Where a first switch broke off.
    rmSync(join(this.#output, stagingMark), { force: true })
  }

  /** Where files stand before the switch, absolute: the folder is there from now on, and known by its mark. */
  openStaging(): string {
    if (!this.#isOpen) markStaging(this.#staging)
    this.#isOpen = true
    return this.#staging
  }

  /** The hash that the last build wrote under a path; `undefined` where the file is not there any more, or has another size. */
  lastHash(path: string): string | undefined {
    return this.#standing(path)?.hash
  }

  /**
   * Put a file into the site.
   *
   * @param path - from the output folder, `/` between folders; a path that leads out of it is a defect and throws
   */
  write(path: string, content: string | Uint8Array): void {
    this.openStaging()
    this.take(this.#stager.stage(path, content, this.lastHash(path)))
  }

  /**
   * The same part by part, a step each; the file is there after the last.
   *
   * @param written - hears of each part as it was written
   */
  *writeInSteps(
    path: string,
    parts: Iterable<string | Uint8Array>,
    written?: (bytes: Uint8Array) => void,
  ): Generator<void> {
    this.openStaging()
    this.take(yield* this.#stager.stageInSteps(path, parts, this.lastHash(path), written))
  }

  /**
   * Bytes of a file as it stands in the output folder, whoever wrote it there: they may be others than the last build's.
   *
   * @returns bytes that stand until others are read; `undefined` where the file has none at that place
   */
  readLast(path: string, from: number, length: number): Uint8Array | undefined {
    if (this.#room.length < length) this.#room = Buffer.allocUnsafe(length)
    let file: number | undefined
    try {
      file = openSync(this.#placeOf(path), 'r')
      return readSync(file, this.#room, 0, length, from) === length
        ? this.#room.subarray(0, length)
        : undefined
    } catch {
      // It is written anew then.
      return undefined
    } finally {
      if (file !== undefined) closeSync(file)
    }
  }

  /** Take a file into the site that a {@link FileStager} has put into {@link SiteWriter.openStaging}. */
  take({ path, hash, bytes, written }: StagedFile): void {
    this.#claim(path, { hash, bytes })
    if (written) this.#written += 1
  }

  /**
   * Keep a file of the last build as it is; `false` where there is none, so that it must be written.
   *
   * @param expected - its hash; where it has another one it is not kept
   */
  keep(path: string, expected?: string): boolean {
    const last = this.#standing(path)
    if (!last || (expected !== undefined && last.hash !== expected)) return false
    this.#claim(path, last)
    return true
  }

  /** A file of this build; `undefined` where it has none yet. */
  file(path: string): WrittenFile | undefined {
    return this.#files.get(path)
  }

  /** What {@link finish} would say where nothing has changed at all; `undefined` where a file of the last build is gone or has another size. */
  unchanged(): WriteFigures | undefined {
    const paths = Object.keys(this.#last)
    let bytes = 0
    for (const path of paths) {
      const file = this.#standing(path)
      if (!file) return undefined
      bytes += file.bytes
    }
    return paths.length === 0 ? undefined : { written: 0, kept: paths.length, removed: 0, bytes }
  }

  /** Switch: move what changed into the output folder, remove what the last build wrote and this one did not. */
  finish(): WriteFigures {
    const removed = Object.keys(this.#last).filter((path) => !this.#files.has(path))
    const figures = {
      written: this.#written,
      kept: this.#files.size - this.#written,
      removed: removed.length,
      bytes: [...this.#files.values()].reduce((sum, { bytes }) => sum + bytes, 0),
    }
    if (this.#written === 0 && removed.length === 0) {
      this.abandon()
      return figures
    }
    this.openStaging()
    this.#stager.stage(manifestPath, formatManifest(this.#files), undefined)
    if (this.#isFirst()) {
      renameSync(this.#staging, this.#output)
      rmSync(join(this.#output, stagingMark))
    } else {
      writeFileSync(join(this.#staging, completeMark), JSON.stringify(removed))
      moveIn(this.#staging, this.#output)
    }
    return figures
  }

  /** Forget everything that was staged; the last site stays. */
  abandon(): void {
    clearStaging(this.#staging)
  }

  /** A file of the last build, where one of its size still stands. Whether its bytes are the same is not looked at: that would be to read the whole site. */
  #standing(path: string): WrittenFile | undefined {
    const last = listedFile(this.#last, path)
    if (!last) return undefined
    return statSync(this.#placeOf(path), { throwIfNoEntry: false })?.size === last.bytes ? last : undefined
  }

  /** Of a path of the site's; `join` would look for `..` in each of tens of thousands. */
  #placeOf(path: string): string {
    return `${this.#output}${sep}${path}`
  }

  /** Nothing stands in the output folder: the staged one takes its place as it is, in one step. */
  #isFirst(): boolean {
    if (!existsSync(this.#output)) return true
    // A link to a folder elsewhere stays a link.
    if (lstatSync(this.#output).isSymbolicLink() || readdirSync(this.#output).length > 0) return false
    rmdirSync(this.#output)
    return true
  }

  #claim(path: string, file: WrittenFile): void {
    if (this.#files.has(path)) throw new Error(`Two files claim the path \`${path}\``)
    this.#files.set(path, file)
  }
}

function readManifest(output: string): SiteManifest {
  const file = join(output, manifestPath)
  if (existsSync(file)) return parseManifest(readFileSync(file, 'utf8'))
  if (existsSync(output) && readdirSync(output).length > 0) throw new ForeignOutputError(output)
  return {}
}
