import type { ArchivedMention, Mentions } from './archive.ts'

/** Numbers of one place: block, start, end. */
const placeLength = 3

interface Named extends Pick<ArchivedMention, 'kind' | 'entry'> {
  readonly meaning: string
}

/**
 * The mentions of a whole archive in two rows of numbers: as objects, half a million of them would be most of its memory.
 */
export class MentionStore {
  #places = new Int32Array(placeLength * 1024)
  /** Whom or what each names: its number in {@link MentionStore.#named}. */
  #numbers = new Int32Array(1024)
  #length = 0
  readonly #named: Named[] = []
  readonly #known = { person: new Map(), place: new Map(), organization: new Map() } satisfies Record<
    ArchivedMention['kind'],
    Map<string, number>
  >

  /**
   * Take an article's mentions.
   *
   * @returns the same, made when they are looked at
   */
  add(mentions: readonly ArchivedMention[]): Mentions {
    const first = this.#length
    for (const { kind, entry, block, start, end } of mentions) {
      if (this.#length === this.#numbers.length) this.#grow()
      const at = this.#length * placeLength
      this.#places[at] = block
      this.#places[at + 1] = start
      this.#places[at + 2] = end
      this.#numbers[this.#length] = this.#numberOf(kind, entry)
      this.#length += 1
    }
    return new StoredMentions(this, first, this.#length)
  }

  /** From one number to another, exclusive. */
  between(first: number, last: number): ArchivedMention[] {
    const mentions: ArchivedMention[] = []
    for (let index = first; index < last; index += 1) {
      const named = this.#named[this.#numbers[index] ?? 0]
      const at = index * placeLength
      const [block = 0, start = 0, end = 0] = [this.#places[at], this.#places[at + 1], this.#places[at + 2]]
      if (named) mentions.push({ kind: named.kind, entry: named.entry, block, start, end })
    }
    return mentions
  }

  /** See {@link Mentions.places}. */
  placesBetween(first: number, last: number): Int32Array {
    return this.#places.subarray(first * placeLength, last * placeLength)
  }

  /** See {@link Mentions.meanings}. */
  meaningsBetween(first: number, last: number): string {
    let meanings = ''
    for (let index = first; index < last; index += 1)
      meanings += this.#named[this.#numbers[index] ?? 0]?.meaning ?? ''
    return meanings
  }

  #numberOf(kind: Named['kind'], entry: Named['entry']): number {
    const known = this.#known[kind].get(entry)
    if (known !== undefined) return known
    const number = this.#named.push({ kind, entry, meaning: `${kind} ${entry} ` }) - 1
    this.#known[kind].set(entry, number)
    return number
  }

  #grow(): void {
    const [places, numbers] = [this.#places, this.#numbers]
    this.#places = new Int32Array(places.length * 2)
    this.#places.set(places)
    this.#numbers = new Int32Array(numbers.length * 2)
    this.#numbers.set(numbers)
  }
}

/** Those of one article, by their numbers in the store. */
class StoredMentions implements Mentions {
  readonly #store: MentionStore
  readonly #first: number
  readonly #last: number

  constructor(store: MentionStore, first: number, last: number) {
    this.#store = store
    this.#first = first
    this.#last = last
  }

  [Symbol.iterator](): Iterator<ArchivedMention> {
    return this.#store.between(this.#first, this.#last)[Symbol.iterator]()
  }

  get places(): Int32Array {
    return this.#store.placesBetween(this.#first, this.#last)
  }

  meanings(): string {
    return this.#store.meaningsBetween(this.#first, this.#last)
  }
}
