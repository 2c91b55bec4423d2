import { hash } from 'node:crypto'

/** A part of a long file. */
export interface FilePart {
  /** What decides the text, where that is much less work than the text itself: the same key, site and program, the same text. */
  readonly key?: string
  readonly text: () => string
}

/** What a build remembers of a part: a hash of its key, the number of its bytes, and their hash in base64; of one without a key the number alone. */
export type KnownPart = readonly [made: string, length: number, bytes: string]

interface Place {
  readonly from: number
  readonly part: KnownPart
}

/**
 * The parts of a file that is written again: one that stands in the last build's file is copied from there instead of being
 * made. Its hash is looked at, so that a file which somebody has changed since gives nothing wrong.
 */
export class FileParts {
  /** Of this build, for the next. */
  readonly known: KnownPart[] = []
  readonly #last: ReadonlyMap<string, Place>
  readonly #read: (from: number, length: number) => Uint8Array | undefined
  #made = ''
  #copied: KnownPart | undefined

  /**
   * @param last - all parts of the last build's file, in order
   * @param read - gives bytes of that file; `undefined` where it has none there
   */
  constructor(last: readonly KnownPart[], read: (from: number, length: number) => Uint8Array | undefined) {
    this.#last = placesOf(last)
    this.#read = read
  }

  /**
   * One part after the other, as text, or as bytes that stand until the next is asked for.
   *
   * @param hashOf - of a key
   */
  *contents(parts: Iterable<FilePart>, hashOf: (key: string) => string): Generator<string | Uint8Array> {
    for (const { key, text } of parts) {
      this.#made = key === undefined ? '' : hashOf(key)
      yield this.#copy() ?? text()
    }
  }

  /** Note the bytes of the part that was given last. */
  note(bytes: Uint8Array): void {
    const hashed = () => (this.#made === '' ? '' : hash('sha256', bytes, 'base64'))
    this.known.push(this.#copied ?? [this.#made, bytes.byteLength, hashed()])
  }

  #copy(): Uint8Array | undefined {
    this.#copied = undefined
    const place = this.#last.get(this.#made)
    if (!place) return undefined
    const [, length, expected] = place.part
    const bytes = this.#read(place.from, length)
    if (!bytes || hash('sha256', bytes, 'base64') !== expected) return undefined
    this.#copied = place.part
    return bytes
  }
}

function placesOf(parts: readonly KnownPart[]): Map<string, Place> {
  const places = new Map<string, Place>()
  let from = 0
  for (const part of parts) {
    const [made, length] = part
    if (made !== '') places.set(made, { from, part })
    from += length
  }
  return places
}
