import { createHash, hash as hashOf } from 'node:crypto'
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'

/** A file of a build, written or found to be the same as in the last build. */
export interface StagedFile {
  /** From the output folder, `/` between folders. */
  readonly path: string
  /** Hex SHA-256. */
  readonly hash: string
  readonly bytes: number
  readonly written: boolean
}

/** Units of a text that is encoded into memory that is used again; each takes three bytes at most. */
const usualUnits = 1 << 17

/** Puts files into a staging folder; several threads may put theirs into one. */
export class FileStager {
  readonly #staging: string
  readonly #folders = new Set<string>()
  #room: Buffer | undefined

  /** @param staging - absolute */
  constructor(staging: string) {
    this.#staging = staging
  }

  /**
   * Put a file there, unless it is the same as in the last build.
   *
   * @param path - a path that leads out of the folder is a defect and throws
   * @param last - the hash of the last build's file
   */
  stage(path: string, content: string | Uint8Array, last: string | undefined): StagedFile {
    // Encoded once: for the hash, the length and the disk.
    const bytes = typeof content === 'string' ? this.#encode(content) : content
    const hash = hashOf('sha256', bytes)
    const written = hash !== last
    if (written) {
      const target = inside(this.#staging, path)
      this.#makeFolder(dirname(target))
      writeFileSync(target, bytes)
    }
    return { path, hash, bytes: bytes.byteLength, written }
  }

  /**
   * The same for a long file, part by part: a step each.
   *
   * @param staged - hears of the bytes of each, which stand until it returns
   */
  *stageInSteps(
    path: string,
    parts: Iterable<string | Uint8Array>,
    last: string | undefined,
    staged: (bytes: Uint8Array) => void = () => {},
  ): Generator<void, StagedFile> {
    const target = inside(this.#staging, path)
    this.#makeFolder(dirname(target))
    const hashing = createHash('sha256')
    const file = openSync(target, 'w')
    let bytes = 0
    try {
      for (const part of parts) {
        const encoded = typeof part === 'string' ? this.#encode(part) : part
        staged(encoded)
        hashing.update(encoded)
        writeFileSync(file, encoded)
        bytes += encoded.byteLength
        yield
      }
    } finally {
      closeSync(file)
    }
    const hash = hashing.digest('hex')
    const written = hash !== last
    if (!written) rmSync(target)
    return { path, hash, bytes, written }
  }

  /** @returns bytes that stand until the next text is encoded: tens of thousands of buffers would wait to be collected */
  #encode(text: string): Uint8Array {
    if (text.length > usualUnits) return Buffer.from(text)
    this.#room ??= Buffer.allocUnsafe(usualUnits * 3)
    return this.#room.subarray(0, this.#room.write(text))
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return
    mkdirSync(folder, { recursive: true })
    this.#folders.add(folder)
  }
}

/** A path below a folder, absolute. */
export function inside(folder: string, path: string): string {
  const target = resolve(folder, path)
  if (!target.startsWith(folder + sep)) throw new Error(`The path \`${path}\` leads out of the output folder`)
  return target
}
