import { rememberEach } from '../text/remember-each.ts'
import type { Archive, ArchivedArticle, EntryId } from './archive.ts'

/** Two people, and how many articles name both. */
export interface NamedTogether {
  readonly one: EntryId
  readonly other: EntryId
  readonly articles: number
}

/** Who is named, and with whom. */
export interface Connections {
  /** By the number of their articles, most first. */
  readonly people: readonly { readonly entry: EntryId; readonly articles: number }[]
  /** By the number of articles, most first; those of one article alone are left out where that is said. */
  readonly pairs: readonly NamedTogether[]
}

/** Under this number of articles one that names two people is enough to connect them. */
const smallArchive = 500

/** In how many articles two people must be named together to be connected. */
export function fewestTogether({ articles }: Archive): number {
  return articles.length < smallArchive ? 1 : 2
}

/** An article that names more people than this is a list of names, which connects nobody. */
export const longestListOfNames = 60

/** The connections of an archive, of all years where none is given; each is counted once. */
export type ConnectionsOf = (year: string | undefined) => Connections

/** See {@link findConnections}; for as many articles as connect two people in this archive. */
export function connectionsOf(archive: Archive): ConnectionsOf {
  return rememberEach((year) => findConnections(archive, year, fewestTogether(archive)))
}

/**
 * Count who is named with whom.
 *
 * @param year - of its articles alone; of all where it is absent
 * @param fewest - articles that name both, under which a pair is left out
 */
export function findConnections(archive: Archive, year?: string, fewest = 2): Connections {
  const counts = new Map<EntryId, number>()
  const pairs = new PairCounts()
  for (const article of archive.articles) {
    if (year !== undefined && article.date?.slice(0, 4) !== year) continue
    for (const entry of article.entries.people) counts.set(entry, (counts.get(entry) ?? 0) + 1)
    if (connects(article)) pairs.add(article.entries.people)
  }
  const people = [...counts].map(([entry, articles]) => ({ entry, articles }))
  people.sort((a, b) => b.articles - a.articles || byId(a.entry, b.entry))
  return { people, pairs: pairs.atLeast(fewest) }
}

function connects({ entries }: ArchivedArticle): boolean {
  return entries.people.length > 1 && entries.people.length <= longestListOfNames
}

/** Counts of pairs, each once whatever the order of its names. */
class PairCounts {
  readonly #numbers = new Map<EntryId, number>()
  readonly #entries: EntryId[] = []
  /** Two numbers under 2²⁶ in one key, which a double holds exactly; a key as often as its pair. */
  #keys = new Float64Array(1 << 12)
  #length = 0

  add(people: readonly EntryId[]): void {
    const numbers = people.map((entry) => this.#numberOf(entry)).sort((a, b) => a - b)
    for (let index = 0; index < numbers.length; index += 1)
      for (let later = index + 1; later < numbers.length; later += 1) {
        if (this.#length === this.#keys.length) this.#grow()
        this.#keys[this.#length++] = (numbers[index] ?? 0) * 2 ** 26 + (numbers[later] ?? 0)
      }
  }

  atLeast(fewest: number): NamedTogether[] {
    const pairs: NamedTogether[] = []
    const keys = this.#keys.subarray(0, this.#length).sort()
    for (let start = 0, end = 0; start < keys.length; start = end) {
      const key = keys[start] ?? 0
      while (end < keys.length && keys[end] === key) end += 1
      const articles = end - start
      const [one, other] = [this.#entries[Math.floor(key / 2 ** 26)], this.#entries[key % 2 ** 26]]
      if (articles >= fewest && one && other)
        pairs.push(byId(one, other) < 0 ? { one, other, articles } : { one: other, other: one, articles })
    }
    return pairs.sort((a, b) => b.articles - a.articles || byId(a.one, b.one) || byId(a.other, b.other))
  }

  #grow(): void {
    const larger = new Float64Array(this.#keys.length * 2)
    larger.set(this.#keys)
    this.#keys = larger
  }

  #numberOf(entry: EntryId): number {
    const known = this.#numbers.get(entry)
    if (known !== undefined) return known
    const number = this.#entries.push(entry) - 1
    this.#numbers.set(entry, number)
    return number
  }
}

function byId(a: EntryId, b: EntryId): number {
  return a < b ? -1 : a > b ? 1 : 0
}
