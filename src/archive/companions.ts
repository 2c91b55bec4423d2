import type { Archive, ArchivedArticle, EntryId, RegisterEntry, RegisterKind } from './archive.ts'

/** An entry and how many of some articles name it. */
export interface NamedEntry {
  readonly entry: RegisterEntry
  readonly articles: number
}

/** Counts who is named in some articles; made once for an archive, for it numbers the names of all articles. */
export class Companions {
  readonly #archive: Archive
  readonly #registers = new Map<RegisterKind, NumberedNames>()

  constructor(archive: Archive) {
    this.#archive = archive
  }

  /**
   * The entries that some articles name, the most named first; of equals whoever comes first in the articles.
   *
   * @param ordinals - of the articles
   * @param except - an entry that is not counted: the one whose companions these are
   */
  mostNamed(kind: RegisterKind, ordinals: Iterable<number>, most: number, except?: EntryId): NamedEntry[] {
    const { entries } = this.#archive.registers[kind]
    const { numbers, counts } = this.#namesOf(kind).count(ordinals)
    // Thousands are named beside the most frequent: few are worth an order. One more, for the one that is left out.
    const least = nthLargest(counts, most + 1)
    const named: NamedEntry[] = []
    for (let at = 0; at < numbers.length; at += 1) {
      const articles = counts[at] ?? 0
      if (articles < least) continue
      const entry = entries[numbers[at] ?? 0]
      if (entry && entry.id !== except) named.push({ entry, articles })
    }
    return named.sort((a, b) => b.articles - a.articles).slice(0, most)
  }

  #namesOf(kind: RegisterKind): NumberedNames {
    const known = this.#registers.get(kind)
    if (known) return known
    const names = new NumberedNames(this.#archive.articles, this.#archive.registers[kind].entries, kind)
    this.#registers.set(kind, names)
    return names
  }
}

/** The n-th largest of some numbers; 0 where there are not so many. */
function nthLargest(numbers: Int32Array, n: number): number {
  return numbers.length <= n ? 0 : (numbers.toSorted()[numbers.length - n] ?? 0)
}

/** How many articles have which names, as numbers, in the order in which they come; until the next count. */
interface CountedNames {
  readonly numbers: Int32Array
  readonly counts: Int32Array
}

/** The names of one register that each article has, as their numbers in the register, all in one table. */
class NumberedNames {
  /** By ordinal: where an article's names begin; one more for the end. */
  readonly #starts: Int32Array
  readonly #names: Int32Array
  /** By number: how often it came in this count. All nothing between two counts. */
  readonly #counts: Int32Array
  /** What a count gives away. */
  readonly #seen: Int32Array
  readonly #seenCounts: Int32Array

  constructor(articles: readonly ArchivedArticle[], entries: readonly RegisterEntry[], kind: RegisterKind) {
    const numbers = new Map(entries.map(({ id }, number) => [id, number]))
    this.#starts = new Int32Array(articles.length + 1)
    this.#names = new Int32Array(articles.reduce((sum, each) => sum + each.entries[kind].length, 0))
    this.#counts = new Int32Array(entries.length)
    this.#seen = new Int32Array(entries.length)
    this.#seenCounts = new Int32Array(entries.length)
    let end = 0
    for (const [ordinal, article] of articles.entries()) {
      for (const id of article.entries[kind]) this.#names[end++] = numbers.get(id) ?? 0
      this.#starts[ordinal + 1] = end
    }
  }

  count(ordinals: Iterable<number>): CountedNames {
    const [starts, names, counts, seen] = [this.#starts, this.#names, this.#counts, this.#seen]
    let size = 0
    for (const ordinal of ordinals)
      for (let at = starts[ordinal] ?? 0; at < (starts[ordinal + 1] ?? 0); at += 1) {
        const number = names[at] ?? 0
        const count = counts[number] ?? 0
        if (count === 0) seen[size++] = number
        counts[number] = count + 1
      }
    for (let at = 0; at < size; at += 1) {
      const number = seen[at] ?? 0
      this.#seenCounts[at] = counts[number] ?? 0
      counts[number] = 0
    }
    return { numbers: seen.subarray(0, size), counts: this.#seenCounts.subarray(0, size) }
  }
}
