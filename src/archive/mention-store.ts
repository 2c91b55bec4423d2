import type { ArchivedMention } from './archive.ts'

/** Numbers of one mention: whom it names, block, start, end. */
const rowLength = 4

type Named = Pick<ArchivedMention, 'kind' | 'entry'>

/**
 * The mentions of a whole archive in one row of numbers: as objects, half a million of them would be most of its memory.
 */
export class MentionStore {
  #rows = new Int32Array(rowLength * 1024)
  #length = 0
  readonly #named: Named[] = []
  readonly #numbers = new Map<string, number>()

  /**
   * Take an article's mentions.
   *
   * @returns the same, made when they are looked at
   */
  add(mentions: readonly ArchivedMention[]): Iterable<ArchivedMention> {
    const first = this.#length
    for (const { kind, entry, block, start, end } of mentions) {
      if ((this.#length + 1) * rowLength > this.#rows.length) this.#grow()
      this.#rows.set([this.#numberOf(kind, entry), block, start, end], this.#length * rowLength)
      this.#length += 1
    }
    const last = this.#length
    return { [Symbol.iterator]: () => this.#between(first, last)[Symbol.iterator]() }
  }

  #between(first: number, last: number): ArchivedMention[] {
    const mentions: ArchivedMention[] = []
    for (let at = first * rowLength; at < last * rowLength; at += rowLength) {
      const [number = 0, block = 0, start = 0, end = 0] = this.#rows.subarray(at, at + rowLength)
      const named = this.#named[number]
      if (named) mentions.push({ kind: named.kind, entry: named.entry, block, start, end })
    }
    return mentions
  }

  #numberOf(kind: Named['kind'], entry: Named['entry']): number {
    const key = `${kind}:${entry}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#named.push({ kind, entry }) - 1
    this.#numbers.set(key, number)
    return number
  }

  #grow(): void {
    const rows = new Int32Array(this.#rows.length * 2)
    rows.set(this.#rows)
    this.#rows = rows
  }
}
