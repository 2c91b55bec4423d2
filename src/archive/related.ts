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
  /** By ordinal: how surprising it is what an article shares with the one that is looked at. All nothing in between. */
  readonly #weights: Float64Array

  constructor(archive: Archive, repeats: Repeats) {
    this.#archive = archive
    this.#repeats = repeats
    this.#leastWeight = this.#surpriseOf(1) * leastShare
    this.#weights = new Float64Array(archive.articles.length)
  }

  /** Those that repeat a passage of it or share its rarer names: the closest first, then the nearest in time. */
  of(article: ArchivedArticle): Relation[] {
    const names = this.#rareNames(article)
    const passages = longestShared(this.#repeats.byArticle.get(article.ordinal) ?? [], article.ordinal)
    return this.#closest(article.ordinal, names, passages).map((ordinal) => {
      const repeats = passages.get(ordinal)
      const shared = names.filter(({ others }) => others.includes(ordinal)).slice(0, mostReasons)
      return {
        article: ordinal,
        names: shared.map(({ name }) => name),
        ...(repeats !== undefined && { repeats }),
      }
    })
  }

  /** The ordinals that share enough. */
  #closest(
    own: number,
    names: readonly RareName[],
    passages: ReadonlyMap<number, number>,
  ): readonly number[] {
    const weights = this.#weights
    const seen: number[] = []
    const add = (ordinal: number, weight: number) => {
      const known = weights[ordinal] ?? 0
      if (known === 0) seen.push(ordinal)
      weights[ordinal] = known + weight
    }
    for (const { others, weight } of names) for (const ordinal of others) add(ordinal, weight)
    for (const [ordinal, repeats] of passages) add(ordinal, this.#leastWeight + repeats / 20)
    const close = seen.flatMap((ordinal) => {
      const weight = weights[ordinal] ?? 0
      return weight >= this.#leastWeight ? [{ ordinal, weight, distance: Math.abs(ordinal - own) }] : []
    })
    for (const ordinal of seen) weights[ordinal] = 0
    return close
      .sort((a, b) => b.weight - a.weight || a.distance - b.distance || a.ordinal - b.ordinal)
      .slice(0, most)
      .map(({ ordinal }) => ordinal)
  }

  /** How much a name of so many articles says, in bits; rounded, so that all machines agree. */
  #surpriseOf(articles: number): number {
    return Math.round(Math.log2((this.#archive.articles.length + smoothing) / articles) * 16) / 16
  }

  /** The article's names that others have too and that are not everywhere, the rarest first. */
  #rareNames({ ordinal, entries }: ArchivedArticle): RareName[] {
    const { articles, registers } = this.#archive
    const common = Math.max(8, articles.length * commonShare)
    return kinds
      .flatMap((kind) =>
        entries[kind].flatMap((id) => {
          const ordinals = registers[kind].byId.get(id)?.articles ?? []
          return ordinals.length > 1 && ordinals.length <= common ? [{ name: { kind, id }, ordinals }] : []
        }),
      )
      .sort((a, b) => a.ordinals.length - b.ordinals.length || (a.name.id < b.name.id ? -1 : 1))
      .map(({ name, ordinals }) => ({
        name,
        others: nearestTo(ordinal, ordinals),
        weight: this.#surpriseOf(ordinals.length),
      }))
  }
}

interface RareName {
  readonly name: EntryName
  /** The other articles that have it, those nearest in time. */
  readonly others: readonly number[]
  readonly weight: number
}

/** The ordinals nearest to one, itself left out. */
function nearestTo(ordinal: number, ordinals: readonly number[]): readonly number[] {
  const at = ordinals.indexOf(ordinal)
  const from = Math.max(0, Math.min(at - nearest / 2, ordinals.length - nearest - 1))
  return ordinals.slice(from, from + nearest + 1).filter((other) => other !== ordinal)
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
