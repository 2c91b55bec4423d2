import { groupBy } from '../../text/group-by.ts'
import type { StudiedArchive } from '../studied-archive.ts'
import { type Copy, findCopies, type KnownCopies, type Passage } from './copied-spans.ts'
import { type JoinedText, joinText } from './joined-text.ts'

/** What an archive prints more than once. */
export interface Repeats {
  /** Those in most articles first, then longer ones; none that mostly repeats what stands above it. */
  readonly passages: readonly RepeatedPassage[]
  /** By the article's ordinal: its passages that stand elsewhere, in the order of its text, none mostly within another. */
  readonly byArticle: ReadonlyMap<number, readonly SharedPassage[]>
}

/** A passage, and every article that prints it. */
export interface RepeatedPassage {
  /** Where it was printed first. */
  readonly first: Passage
  readonly text: string
  /** Ordinals, the first printing first, then in the order of print. */
  readonly articles: readonly number[]
}

/** A passage of one article that stands in others. */
export interface SharedPassage {
  /** Where it stands in this article. */
  readonly here: Passage
  /** Ordinals of all articles that print it, this one among them; the first printing first. */
  readonly articles: readonly number[]
}

/** The same, and what it was gathered from. */
export interface FoundRepeats extends Repeats {
  readonly copies: readonly Copy[]
}

/**
 * Find what an archive prints more than once, 40 characters and more; linear in the text.
 *
 * @param known - from an earlier search of the archive's first articles
 */
export function findRepeats(archive: StudiedArchive, known?: KnownCopies, most = 200): FoundRepeats {
  const text = joinText(archive.articles)
  const copies = findCopies(text, known)
  const sources = groupBySource(copies)
  const rank = rankByPrint(text)
  const shared = new Map<number, SharedPassage[]>()
  const passages: RepeatedPassage[] = []
  for (const group of sources)
    for (const { from, here, articles } of printingsOf(group, rank)) {
      passages.push({ first: from, articles, text: textOf(from) })
      for (const place of [from, ...here]) append(shared, place.article, { here: place, articles })
    }
  const byArticle = new Map([...shared].map(([article, own]) => [article, distinctShared(own)]))
  return { passages: mostRepeated(passages, most), byArticle, copies }

  function textOf({ article, block, start, end }: Passage): string {
    return archive.articles[article]?.blocks[block]?.slice(start, end) ?? ''
  }
}

/** One stretch of a first printing, and who prints at least all of it. */
interface Printing {
  readonly from: Passage
  /** Where exactly these words were copied. */
  readonly here: readonly Passage[]
  readonly articles: readonly number[]
}

/** The different stretches that were copied out of one block, with everyone who copied at least as much. */
function printingsOf(copies: readonly Copy[], rank: ReadonlyMap<number, number>): Printing[] {
  const stretches = new Map<string, { from: Passage; here: Passage[] }>()
  for (const { from, to } of copies) {
    const key = `${from.start}-${from.end}`
    const stretch = stretches.get(key) ?? { from, here: [] }
    stretches.set(key, stretch)
    stretch.here.push(to)
  }
  const all = [...stretches.values()].sort((a, b) => byPlace(a.from, b.from))
  return all.map(({ from, here }) => {
    const articles = new Set([from.article])
    for (const other of all) {
      if (other.from.start > from.start) break
      if (other.from.end >= from.end) for (const copy of other.here) articles.add(copy.article)
    }
    return { from, here, articles: [...articles].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)) }
  })
}

/** An article's passages without what mostly lies in a more repeated one, in the order of its text. */
function distinctShared(shared: readonly SharedPassage[]): SharedPassage[] {
  const kept: SharedPassage[] = []
  for (const passage of shared.toSorted((a, b) => byRepetition(a.here, a.articles, b.here, b.articles)))
    if (!kept.some((other) => overlap(passage.here, other.here) * 2 > lengthOf(passage.here)))
      kept.push(passage)
  return kept.sort((a, b) => byPlace(a.here, b.here))
}

/** The head of the list, without what mostly repeats the words of passages above it. */
function mostRepeated(passages: readonly RepeatedPassage[], most: number): RepeatedPassage[] {
  const kept: RepeatedPassage[] = []
  const known = new Set<string>()
  for (const passage of passages.toSorted((a, b) => byRepetition(a.first, a.articles, b.first, b.articles))) {
    if (kept.length === most) break
    const pieces = piecesOf(passage.text)
    if (pieces.filter((piece) => known.has(piece)).length * 2 > pieces.length) continue
    for (const piece of pieces) known.add(piece)
    kept.push(passage)
  }
  return kept
}

/** Every run of 20 characters: enough to tell one passage's words from another's. */
function piecesOf(text: string): string[] {
  return Array.from({ length: text.length - 19 }, (_, start) => text.slice(start, start + 20))
}

function byRepetition(
  a: Passage,
  articlesOfA: readonly number[],
  b: Passage,
  articlesOfB: readonly number[],
): number {
  return articlesOfB.length - articlesOfA.length || lengthOf(b) - lengthOf(a) || byPlace(a, b)
}

function lengthOf(passage: Passage): number {
  return passage.end - passage.start
}

function byPlace(a: Passage, b: Passage): number {
  return a.article - b.article || a.block - b.block || a.start - b.start || a.end - b.end
}

function overlap(a: Passage, b: Passage): number {
  if (a.block !== b.block) return 0
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** The order of print, by ordinal. */
function rankByPrint({ blocks }: JoinedText): ReadonlyMap<number, number> {
  return new Map(blocks.map((block, index) => [block.article, index]))
}

function groupBySource(copies: readonly Copy[]): Iterable<Copy[]> {
  return groupBy(copies, ({ from }) => `${from.article}/${from.block}`).values()
}

function append<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}
