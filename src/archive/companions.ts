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
   * The entries that some articles name, the most named first, then by id.
   *
   * @param ordinals - of the articles
   * @param except - an entry that is not counted: the one whose companions these are
   */
  mostNamed(kind: RegisterKind, ordinals: Iterable<number>, most: number, except?: EntryId): NamedEntry[] {
    const { entries } = this.#archive.registers[kind]
    const counted = this.#namesOf(kind).count(ordinals)
    // Thousands are named beside the most frequent: few are worth an order. One more, for the one that is left out.
    const least = nthLargest(counted, most + 1)
    return counted
      .filter(([, articles]) => articles >= least)
      .flatMap(([number, articles]) => {
        const entry = entries[number]
        return entry && entry.id !== except ? [{ entry, articles }] : []
      })
      .sort((a, b) => b.articles - a.articles || (a.entry.id < b.entry.id ? -1 : 1))
      .slice(0, most)
  }

  #namesOf(kind: RegisterKind): NumberedNames {
    const known = this.#registers.get(kind)
    if (known) return known
    const names = new NumberedNames(this.#archive.articles, this.#archive.registers[kind].entries, kind)
    this.#registers.set(kind, names)
    return names
  }
}

/** The n-th largest number of articles; 0 where there are not so many. */
function nthLargest(counted: readonly (readonly [number: number, articles: number])[], n: number): number {
  if (counted.length <= n) return 0
  const counts = Int32Array.from(counted, ([, articles]) => articles).sort()
  return counts[counts.length - n] ?? 0
}

/** The names of one register that each article has, as their numbers in the register, all in one table. */
class NumberedNames {
  /** By ordinal: where an article's names begin; one more for the end. */
  readonly #starts: Int32Array
  readonly #names: Int32Array
  /** By number: how often it came in this count. All nothing between two counts. */
  readonly #counts: Int32Array

  constructor(articles: readonly ArchivedArticle[], entries: readonly RegisterEntry[], kind: RegisterKind) {
    const numbers = new Map(entries.map(({ id }, number) => [id, number]))
    this.#starts = new Int32Array(articles.length + 1)
    this.#names = new Int32Array(articles.reduce((sum, each) => sum + each.entries[kind].length, 0))
    this.#counts = new Int32Array(entries.length)
    let end = 0
    for (const [ordinal, article] of articles.entries()) {
      for (const id of article.entries[kind]) this.#names[end++] = numbers.get(id) ?? 0
      this.#starts[ordinal + 1] = end
    }
  }

  /** Numbers and how many of the articles have each, in the order in which they come. */
  count(ordinals: Iterable<number>): [number: number, articles: number][] {
    const [starts, names, counts] = [this.#starts, this.#names, this.#counts]
    const seen: number[] = []
    for (const ordinal of ordinals)
      for (let at = starts[ordinal] ?? 0; at < (starts[ordinal + 1] ?? 0); at += 1) {
        const number = names[at] ?? 0
        const count = counts[number] ?? 0
        if (count === 0) seen.push(number)
        counts[number] = count + 1
      }
    const counted = seen.map((number): [number, number] => [number, counts[number] ?? 0])
    for (const number of seen) counts[number] = 0
    return counted
  }
}
