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
  /** Of each register: the names that say something about two articles. */
  readonly #rare: readonly ReadonlyMap<EntryId, RareName>[]
  /** By ordinal: how surprising it is what an article shares with the one that is looked at. All nothing in between. */
  readonly #weights: Float64Array
  /** The ordinals that have a weight; no more than there are articles. */
  readonly #seen: Int32Array

  constructor(archive: Archive, repeats: Repeats) {
    this.#archive = archive
    this.#repeats = repeats
    this.#leastWeight = this.#surpriseOf(1) * leastShare
    this.#rare = this.#rareNames()
    this.#weights = new Float64Array(archive.articles.length)
    this.#seen = new Int32Array(archive.articles.length)
  }

  /** Those that repeat a passage of it or share its rarer names: the closest first, then the nearest in time. */
  of(article: ArchivedArticle): Relation[] {
    const { ordinal } = article
    const names = this.#namesOf(article)
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

  /** Of each register: the names that several articles have and that are not everywhere. */
  #rareNames(): Map<EntryId, RareName>[] {
    const { articles, registers } = this.#archive
    const common = Math.max(8, articles.length * commonShare)
    const rare = kinds.map((kind) =>
      registers[kind].entries
        .filter(({ articles: { length } }) => length > 1 && length <= common)
        .map(({ id, articles: ordinals }) => ({ name: { kind, id }, ordinals })),
    )
    // In one order once, so that an article's few are sorted by numbers.
    const ranks = new Map(
      rare
        .flat()
        .sort(byRarity)
        .map((each, rank) => [each, rank]),
    )
    return rare.map(
      (names) =>
        new Map(
          names.map((each) => [
            each.name.id,
            { ...each, weight: this.#surpriseOf(each.ordinals.length), rank: ranks.get(each) ?? 0 },
          ]),
        ),
    )
  }

  /** The rare names of an article, the rarest first. */
  #namesOf({ ordinal, entries }: ArchivedArticle): NearName[] {
    const names: NearName[] = []
    for (const [register, kind] of kinds.entries())
      for (const id of entries[kind]) {
        const rare = this.#rare[register]?.get(id)
        if (rare) names.push(nearestTo(ordinal, rare))
      }
    return names.sort((a, b) => a.rare.rank - b.rare.rank)
  }
}

interface RareName {
  readonly name: EntryName
  /** Of all articles that have it, ascending. */
  readonly ordinals: readonly number[]
  readonly weight: number
  /** Its place among all: the rarest first, then by id; of one id in the registers' order. */
  readonly rank: number
}

function byRarity(a: Pick<RareName, 'name' | 'ordinals'>, b: Pick<RareName, 'name' | 'ordinals'>): number {
  const [one, other] = [a.name.id, b.name.id]
  return a.ordinals.length - b.ordinals.length || (one < other ? -1 : one > other ? 1 : 0)
}

/** A name of an article, and where the other articles that have it begin and end that are nearest in time. */
interface NearName {
  readonly rare: RareName
  readonly from: number
  readonly to: number
}

/** The article itself may be among them. */
function nearestTo(ordinal: number, rare: RareName): NearName {
  const { length } = rare.ordinals
  const at = placeOf(ordinal, rare.ordinals)
  const from = Math.max(0, Math.min(at - nearest / 2, length - nearest - 1))
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
