import { rememberEach } from '../text/remember-each.ts'
import type { Article, BulletinReference } from './article.ts'
import { articleText } from './article-text.ts'
import type { Draft } from './draft-article.ts'

/** An article file that is there, as far as it can be read. */
export interface KnownArticle {
  /** Absent where the file does not tell it. */
  readonly id?: string
  readonly bulletin: readonly BulletinReference[]
  /** Absent where the front matter is not right. */
  readonly article?: Article
}

/** Texts with at least this share of their pairs of characters in common are versions of one article. */
const likeness = 0.5

/**
 * Find the file of each draft.
 *
 * By its printed lines, in its bulletin first and then in any (a renamed one); then by the id that its content would
 * give; then, among files whose printed lines are nowhere any more, by headline and by likeness of the text, within
 * the same bulletin or, where that is gone, the same day. A file goes to one draft.
 *
 * @param idOf - the id that the draft would get
 * @param preferred - which of several files with the same printed lines
 */
export function matchArticles<Known extends KnownArticle>(
  drafts: readonly Draft[],
  known: readonly Known[],
  idOf: (draft: Draft) => string,
  preferred: (file: Known) => boolean,
): Map<Draft, Known> {
  const matcher = new Matcher(drafts, [
    ...known.filter(preferred),
    ...known.filter((file) => !preferred(file)),
  ])
  matcher.byKeys(
    ({ bulletin }) => bulletin.map(({ file, sha256 }) => `${file}\0${sha256}`),
    ({ bulletin }) => bulletin.map(({ file, sha256 }) => `${file}\0${sha256}`),
  )
  matcher.byKeys(
    ({ bulletin }) => bulletin.map(({ sha256 }) => sha256),
    ({ bulletin }) => bulletin.map(({ sha256 }) => sha256),
  )
  matcher.byKeys(
    (draft) => [idOf(draft)],
    ({ id }) => (id === undefined ? [] : [id]),
  )
  const present = new Set(drafts.flatMap(({ bulletin }) => bulletin.map(({ file }) => file)))
  const homes = (references: readonly BulletinReference[]) => new Set(references.map(({ file }) => file))
  matcher.byLikeness(
    ({ bulletin }) => [...homes(bulletin)],
    ({ bulletin }) => [...homes(bulletin)],
  )
  matcher.byLikeness(
    ({ date }) => [date ?? ''],
    ({ bulletin, article }) =>
      bulletin.length > 0 && !bulletin.some(({ file }) => present.has(file)) ? [article?.date ?? ''] : [],
  )
  return matcher.matches
}

class Matcher<Known extends KnownArticle> {
  readonly matches = new Map<Draft, Known>()
  private drafts: readonly Draft[]
  private known: readonly Known[]
  private readonly printed: ReadonlySet<string>

  constructor(drafts: readonly Draft[], known: readonly Known[]) {
    this.drafts = drafts
    this.known = known
    this.printed = new Set(drafts.flatMap(({ bulletin }) => bulletin.map(({ sha256 }) => sha256)))
  }

  byKeys(draftKeys: (draft: Draft) => string[], knownKeys: (known: Known) => string[]): void {
    const byKey = new Map<string, Known[]>()
    for (const file of this.known) for (const key of knownKeys(file)) append(byKey, key, file)
    const taken = new Set<Known>()
    for (const draft of this.drafts) {
      const file = draftKeys(draft)
        .flatMap((key) => byKey.get(key) ?? [])
        .find((candidate) => !taken.has(candidate))
      if (file) this.take(draft, file, taken)
    }
    this.forget(taken)
  }

  byLikeness(draftHomes: (draft: Draft) => string[], knownHomes: (known: Known) => string[]): void {
    const byHome = new Map<string, Known[]>()
    for (const file of this.known)
      if (!file.bulletin.some(({ sha256 }) => this.printed.has(sha256)))
        for (const home of knownHomes(file)) append(byHome, home, file)
    const taken = new Set<Known>()
    const read = rememberEach(pairsOf)
    const pairs = this.drafts
      .flatMap((draft) =>
        likePairs(
          draft,
          draftHomes(draft).flatMap((home) => byHome.get(home) ?? []),
          read,
        ),
      )
      .sort((a, b) => b.score - a.score)
    for (const { draft, file } of pairs)
      if (!taken.has(file) && !this.matches.has(draft)) this.take(draft, file, taken)
    this.forget(taken)
  }

  private take(draft: Draft, file: Known, taken: Set<Known>): void {
    this.matches.set(draft, file)
    taken.add(file)
  }

  private forget(taken: ReadonlySet<Known>): void {
    this.known = this.known.filter((file) => !taken.has(file))
    this.drafts = this.drafts.filter((draft) => !this.matches.has(draft))
  }
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

type ReadPairs = (article: Words) => ReadonlySet<number>
type Words = Pick<Article, 'title' | 'body'>

/** @param read - each text once, though each of a bulletin's is compared with each */
function likePairs<Known extends KnownArticle>(draft: Draft, files: readonly Known[], read: ReadPairs) {
  return files
    .map((file) => ({ draft, file, score: file.article ? scoreOf(draft, file.article, read) : 0 }))
    .filter(({ score }) => score >= likeness)
}

/** 0 to 1: how much of the texts is common; the same headline counts as one half of it. */
function scoreOf(draft: Words, article: Words, read: ReadPairs): number {
  const [own, other] = [read(draft), read(article)]
  const sameTitle = draft.title === article.title
  const [fewer, more] = own.size < other.size ? [own, other] : [other, own]
  const most = more.size === 0 ? 1 : (2 * fewer.size) / (fewer.size + more.size)
  // So different in length that they cannot be alike: nothing is counted.
  if (!sameTitle && most < likeness) return 0
  let common = 0
  for (const pair of fewer) if (more.has(pair)) common++
  const dice = more.size === 0 ? 1 : (2 * common) / (fewer.size + more.size)
  return sameTitle ? 0.5 + dice / 2 : dice
}

/** The pairs of characters of a text, as numbers: first unit × 65536 + second. */
function pairsOf(article: Words): ReadonlySet<number> {
  const text = [article.title, ...articleText(article).blocks].join('').replace(/[^\p{L}\p{N}]+/gu, '')
  const pairs = new Set<number>()
  for (let index = 0; index + 1 < text.length; index++)
    pairs.add(text.charCodeAt(index) * 65536 + text.charCodeAt(index + 1))
  return pairs
}
