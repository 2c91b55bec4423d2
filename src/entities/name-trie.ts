/** A string found: UTF-16 units, end exclusive. */
export interface Match<T> {
  readonly start: number
  readonly end: number
  readonly value: T
}

/** No string begins at most places: no list is made for them. */
const nothing: readonly never[] = []

interface Node<T> {
  /** The one string that begins like this, whole; there are no branches until there is a second. */
  alone: string | undefined
  next: Map<number, Node<T>> | undefined
  value: T | undefined
}

/** Finds many strings at once: time is linear in the text, times the longest string at worst. */
export class NameTrie<T> {
  readonly #root: Node<T> = { alone: undefined, next: undefined, value: undefined }
  /** By low byte of a unit: 1 where a string begins with such a unit. Most places are passed over at one look. */
  readonly #beginnings = new Uint8Array(256)

  /** A string added twice keeps its first value. The empty string is never found. */
  add(text: string, value: T): void {
    let node = this.#root
    this.#beginnings[text.charCodeAt(0) & 255] = 1
    for (let i = 0; i < text.length; i++) {
      const next = branchesOf(node, i)
      const code = text.charCodeAt(i)
      const child = next.get(code)
      if (!child) {
        next.set(code, { alone: text, next: undefined, value })
        return
      }
      node = child
    }
    branchesOf(node, text.length)
    if (text !== '') node.value ??= value
  }

  /** The longest string that begins at `start`. */
  longestAt(text: string, start: number): Match<T> | undefined {
    const first = text.charCodeAt(start)
    if (this.#beginnings[first & 255] === 0) return undefined
    let found: Match<T> | undefined
    let node = this.#root.next?.get(first)
    for (let i = start + 1; node; i++) {
      const { alone, value } = node
      if (alone !== undefined) return matchAlone(text, start, alone, value) ?? found
      if (value !== undefined) found = { start, end: i, value }
      node = node.next?.get(text.charCodeAt(i))
    }
    return found
  }

  /** All strings that begin at `start`, the shorter first. */
  allAt(text: string, start: number): readonly Match<T>[] {
    const first = text.charCodeAt(start)
    if (this.#beginnings[first & 255] === 0) return nothing
    let node = this.#root.next?.get(first)
    if (!node) return nothing
    const found: Match<T>[] = []
    for (let i = start + 1; node; i++) {
      const { alone, value } = node
      if (alone !== undefined) {
        const match = matchAlone(text, start, alone, value)
        if (match) found.push(match)
        return found
      }
      if (value !== undefined) found.push({ start, end: i, value })
      node = node.next?.get(text.charCodeAt(i))
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

/** The branches at a node so many units deep; a string that stood there alone goes one branch on. */
function branchesOf<T>(node: Node<T>, depth: number): Map<number, Node<T>> {
  if (node.next) return node.next
  const next = new Map<number, Node<T>>()
  node.next = next
  const { alone, value } = node
  if (alone === undefined) return next
  node.alone = undefined
  if (alone.length === depth) return next
  node.value = undefined
  next.set(alone.charCodeAt(depth), { alone, next: undefined, value })
  return next
}

function matchAlone<T>(
  text: string,
  start: number,
  alone: string,
  value: T | undefined,
): Match<T> | undefined {
  if (value === undefined || !text.startsWith(alone, start)) return undefined
  return { start, end: start + alone.length, value }
}
