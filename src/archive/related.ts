import type { Archive, ArchivedArticle, EntryId, RegisterKind } from './archive.ts'
import type { Repeats, SharedPassage } from './repeats/repeats.ts'

/** Why one article is related to another. */
export interface Relation {
  /** The other's ordinal. */
  readonly article: number
  /** Entries that both name, the rarest first. */
  readonly names: readonly EntryName[]
  /** Characters of the longest passage that both print. */
  readonly repeats?: number
}

/** An entry with the register that it stands in. */
export interface EntryName {
  readonly kind: RegisterKind
  readonly id: EntryId
}

const kinds = ['people', 'places', 'organizations'] as const

/** Related articles of one article. */
const most = 6
/** Names that a reason lists. */
const mostReasons = 4
/** A name in more articles than this part of the archive says nothing about two of them. */
const commonShare = 0.04
/** Of a name in many articles, those that stand nearest in time are compared. */
const nearest = 60
/** A passage that more articles print is a formula, not a relation. */
const formulaic = 30
/** Of the surprise of one name that no other article has, as much must be shared. */
const leastShare = 0.7
/** Keeps the surprise above nothing in an archive of a handful of articles. */
const smoothing = 20

/** Finds the articles related to an article; made once for an archive. */
export class RelatedArticles {
  readonly #archive: Archive
  readonly #repeats: Repeats
  readonly #leastWeight: number
  /** The names that say something about two articles, the rarest first. */
  readonly #rare: readonly RareName[]
  readonly #named: NamesByArticle
  /** By ordinal: how surprising it is what an article shares with the one that is looked at. All nothing in between. */
  readonly #weights: Float64Array
  /** The ordinals that have a weight; no more than there are articles. */
  readonly #seen: Int32Array

  constructor(archive: Archive, repeats: Repeats) {
    this.#archive = archive
    this.#repeats = repeats
    this.#leastWeight = this.#surpriseOf(1) * leastShare
    this.#rare = this.#rareNames()
    this.#named = namesByArticle(this.#rare, archive.articles.length)
    this.#weights = new Float64Array(archive.articles.length)
    this.#seen = new Int32Array(archive.articles.length)
  }

  /** Those that repeat a passage of it or share its rarer names: the closest first, then the nearest in time. */
  of({ ordinal }: Pick<ArchivedArticle, 'ordinal'>): Relation[] {
    const names = this.#namesOf(ordinal)
    const passages = longestShared(this.#repeats.byArticle.get(ordinal) ?? [], ordinal)
    return this.#closest(ordinal, names, passages).map((other) => {
      const repeats = passages.get(other)
      const shared = names.filter(({ rare: { ordinals }, from, to }) => {
        const at = placeOf(other, ordinals)
        return from <= at && at < to
      })
      return {
        article: other,
        names: shared.slice(0, mostReasons).map(({ rare }) => rare.name),
        ...(repeats !== undefined && { repeats }),
      }
    })
  }

  /** The ordinals that share enough. */
  #closest(
    own: number,
    names: readonly NearName[],
    passages: ReadonlyMap<number, number>,
  ): readonly number[] {
    const [weights, seen] = [this.#weights, this.#seen]
    let count = 0
    for (const {
      rare: { ordinals, weight },
      from,
      to,
    } of names)
      for (let at = from; at < to; at += 1) {
        const ordinal = ordinals[at] ?? own
        if (ordinal === own) continue
        const known = weights[ordinal] ?? 0
        if (known === 0) seen[count++] = ordinal
        weights[ordinal] = known + weight
      }
    for (const [ordinal, repeats] of passages) {
      const known = weights[ordinal] ?? 0
      if (known === 0) seen[count++] = ordinal
      weights[ordinal] = known + this.#leastWeight + repeats / 20
    }
    const close = seen.subarray(0, count).filter((ordinal) => (weights[ordinal] ?? 0) >= this.#leastWeight)
    close.sort(
      (a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || Math.abs(a - own) - Math.abs(b - own) || a - b,
    )
    for (let at = 0; at < count; at += 1) weights[seen[at] ?? 0] = 0
    return Array.from(close.subarray(0, most))
  }

  /** How much a name of so many articles says, in bits; rounded, so that all machines agree. */
  #surpriseOf(articles: number): number {
    return Math.round(Math.log2((this.#archive.articles.length + smoothing) / articles) * 16) / 16
  }

  /** The names that several articles have and that are not everywhere. */
  #rareNames(): RareName[] {
    const { articles, registers } = this.#archive
    const common = Math.max(8, articles.length * commonShare)
    return kinds
      .flatMap((kind) =>
        registers[kind].entries
          .filter(({ articles: { length } }) => length > 1 && length <= common)
          .map(({ id, articles: ordinals }) => ({
            name: { kind, id },
            ordinals,
            weight: this.#surpriseOf(ordinals.length),
          })),
      )
      .sort(byRarity)
  }

  /** The rare names of an article, the rarest first. */
  #namesOf(ordinal: number): NearName[] {
    const { starts, names, places } = this.#named
    const near: NearName[] = []
    for (let at = starts[ordinal] ?? 0; at < (starts[ordinal + 1] ?? 0); at += 1) {
      const rare = this.#rare[names[at] ?? 0]
      if (rare) near.push(nearestTo(places[at] ?? 0, rare))
    }
    return near
  }
}

interface RareName {
  readonly name: EntryName
  /** Of all articles that have it, ascending. */
  readonly ordinals: readonly number[]
  readonly weight: number
}

/** The rarest first, then by id; of one id in the registers' order. */
function byRarity(a: RareName, b: RareName): number {
  const [one, other] = [a.name.id, b.name.id]
  return a.ordinals.length - b.ordinals.length || (one < other ? -1 : one > other ? 1 : 0)
}

/** Which names each article has, all in one table, those of an article in the order of the names. */
interface NamesByArticle {
  /** By ordinal: where an article's names begin; one more for the end. */
  readonly starts: Int32Array
  /** Numbers of names, and the article's place among those that have it. */
  readonly names: Int32Array
  readonly places: Int32Array
}

function namesByArticle(named: readonly RareName[], articles: number): NamesByArticle {
  const starts = new Int32Array(articles + 1)
  for (const { ordinals } of named)
    for (const ordinal of ordinals) starts[ordinal + 1] = (starts[ordinal + 1] ?? 0) + 1
  for (let at = 0; at < articles; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0)
  const ends = starts.slice()
  const names = new Int32Array(starts[articles] ?? 0)
  const places = new Int32Array(names.length)
  for (const [number, { ordinals }] of named.entries())
    for (const [place, ordinal] of ordinals.entries()) {
      const at = ends[ordinal] ?? 0
      names[at] = number
      places[at] = place
      ends[ordinal] = at + 1
    }
  return { starts, names, places }
}

/** A name of an article, and where the other articles that have it begin and end that are nearest in time. */
interface NearName {
  readonly rare: RareName
  readonly from: number
  readonly to: number
}

/**
 * The article itself may be among them.
 *
 * @param place - of the article, among those that have the name
 */
function nearestTo(place: number, rare: RareName): NearName {
  const { length } = rare.ordinals
  const from = Math.max(0, Math.min(place - nearest / 2, length - nearest - 1))
  return { rare, from, to: Math.min(length, from + nearest + 1) }
}

/** Where a number stands among ascending ones; -1 where it does not. */
function placeOf(number: number, ascending: readonly number[]): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return ascending[low] === number ? low : -1
}

/** By ordinal: the length of the longest passage that an article shares with this one. */
function longestShared(passages: readonly SharedPassage[], own: number): Map<number, number> {
  const longest = new Map<number, number>()
  for (const { here, articles } of passages)
    if (articles.length <= formulaic)
      for (const other of articles)
        if (other !== own) longest.set(other, Math.max(longest.get(other) ?? 0, here.end - here.start))
  return longest
}
