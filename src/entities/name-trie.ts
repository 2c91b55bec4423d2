/** A string found: UTF-16 units, end exclusive. */
export interface Match<T> {
  readonly start: number
  readonly end: number
  readonly value: T
}

/** No string begins at most places: no list is made for them. */
const nothing: readonly never[] = []

interface Node<T> {
  readonly next: Map<number, Node<T>>
  value?: T
}

/** Finds many strings at once: time is linear in the text, times the longest string at worst. */
export class NameTrie<T> {
  readonly #root: Node<T> = { next: new Map() }
  /** By low byte of a unit: 1 where a string begins with such a unit. Most places are passed over at one look. */
  readonly #beginnings = new Uint8Array(256)

  /** A string added twice keeps its first value. The empty string is never found. */
  add(text: string, value: T): void {
    let node = this.#root
    this.#beginnings[text.charCodeAt(0) & 255] = 1
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      let next = node.next.get(code)
      if (!next) {
        next = { next: new Map() }
        node.next.set(code, next)
      }
      node = next
    }
    if (text !== '') node.value ??= value
  }

  /** The longest string that begins at `start`. */
  longestAt(text: string, start: number): Match<T> | undefined {
    const first = text.charCodeAt(start)
    if (this.#beginnings[first & 255] === 0) return undefined
    let found: Match<T> | undefined
    let node = this.#root.next.get(first)
    for (let i = start + 1; node; i++) {
      if (node.value !== undefined) found = { start, end: i, value: node.value }
      node = node.next.get(text.charCodeAt(i))
    }
    return found
  }

  /** All strings that begin at `start`, the shorter first. */
  allAt(text: string, start: number): readonly Match<T>[] {
    const first = text.charCodeAt(start)
    if (this.#beginnings[first & 255] === 0) return nothing
    let node = this.#root.next.get(first)
    if (!node) return nothing
    const found: Match<T>[] = []
    for (let i = start + 1; node; i++) {
      if (node.value !== undefined) found.push({ start, end: i, value: node.value })
      node = node.next.get(text.charCodeAt(i))
    }
    return found
  }

  /** Left to right, the longest at every place, never overlapping; `accept` turns away what is not meant. */
  findAll(text: string, accept: (match: Match<T>) => boolean = () => true): Match<T>[] {
    const found: Match<T>[] = []
    for (let i = 0; i < text.length; ) {
      const match = this.longestAt(text, i)
      if (match && accept(match)) found.push(match)
      i = match ? match.end : i + 1
    }
    return found
  }
}
