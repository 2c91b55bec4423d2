import type { Article } from '../articles/article.ts'
import type { ArticleText } from '../articles/article-text.ts'
import type { Authority } from '../entities/authority.ts'
import { registerOf } from '../entities/authority.ts'
import type { Mention } from '../entities/names.ts'
import type { IsoDate } from '../text/iso-date.ts'

/** The registers whose names are reviewed. */
export type ReviewedKind = (typeof reviewedKinds)[number]

export const reviewedKinds = ['people', 'places', 'organizations'] as const

/** Why a person should look at a name. */
export type ReviewReason = (typeof reviewReasons)[number]

export const reviewReasons = ['doubtful', 'new', 'rare'] as const

/** A name that nobody has decided about. */
export interface ReviewedName {
  readonly kind: ReviewedKind
  readonly name: string
  /** Doubtful: in no article's list; new: in no article before the newest; rare: in one article alone. */
  readonly why: readonly ReviewReason[]
  /** The finder's surest score of a doubtful name. 0 to 1. */
  readonly score?: number
  /** How many articles list it, or might. */
  readonly articles: number
  /** Its first places, one an article. */
  readonly contexts: readonly NameContext[]
}

/** A place of a name with the text around it. */
export interface NameContext {
  readonly article: string
  readonly before: string
  readonly name: string
  readonly after: string
}

/** An article, its text, and what the finder is not sure of in it. */
export interface ReadArticle {
  readonly article: Article
  readonly text: ArticleText
  readonly doubtful: readonly Mention[]
}

export interface ReviewOptions {
  /** A name that stands in no article before this day is new; the newest bulletin's first day where absent. */
  readonly since?: IsoDate
  /** Contexts a name. */
  readonly contexts?: number
}

/** How much text a context shows on either side, UTF-16 units. */
const around = 18

/**
 * The names that a person should look at: doubtful, new or rare, and not decided about in the authority files.
 *
 * @param read - the archive's articles, in any order
 * @returns by kind; doubtful before new before rare, then those of the most articles, then by code points
 */
export function reviewNames(
  read: readonly ReadArticle[],
  authority: Authority,
  { since, contexts = 2 }: ReviewOptions = {},
): ReviewedName[] {
  const ordered = [...read].sort((a, b) => (keyOf(a.article) < keyOf(b.article) ? -1 : 1))
  const isNew = newness(ordered, since)
  return gatherNames(ordered)
    .filter(({ kind, name }) => !authority.claims[kind].has(name))
    .flatMap((seen) => reviewed(seen, isNew, contexts))
    .sort(inOrder)
}

interface SeenName {
  readonly kind: ReviewedKind
  readonly name: string
  readonly listedIn: ReadArticle[]
  readonly doubtedIn: ReadArticle[]
  score: number
}

function gatherNames(read: readonly ReadArticle[]): SeenName[] {
  const names = new Map<string, SeenName>()
  const seen = (kind: ReviewedKind, name: string) => {
    const key = `${kind}:${name}`
    const known = names.get(key) ?? { kind, name, listedIn: [], doubtedIn: [], score: 0 }
    names.set(key, known)
    return known
  }
  for (const each of read) {
    for (const kind of reviewedKinds)
      for (const name of each.article[kind]) seen(kind, name).listedIn.push(each)
    for (const { kind, text, evidence } of each.doubtful) {
      const name = seen(registerOf[kind], text)
      name.doubtedIn.push(each)
      name.score = Math.max(name.score, evidence.score)
    }
  }
  return [...names.values()]
}

function reviewed(
  { kind, name, listedIn, doubtedIn, score }: SeenName,
  isNew: (article: Article) => boolean,
  contexts: number,
): ReviewedName[] {
  const isListed = listedIn.length > 0
  const articles = isListed ? listedIn : doubtedIn
  const why = reviewReasons.filter(
    (reason) =>
      (reason === 'doubtful' && !isListed) ||
      (reason === 'new' && isListed && listedIn.every(({ article }) => isNew(article))) ||
      (reason === 'rare' && listedIn.length === 1),
  )
  if (why.length === 0) return []
  return [
    {
      kind,
      name,
      why,
      ...(!isListed && { score }),
      articles: articles.length,
      contexts: articles.flatMap((each) => contextOf(each, name)).slice(0, contexts),
    },
  ]
}

/** The first place of the text that has the name, else of the headline; none where a person listed what is not printed. */
function contextOf({ article, text }: ReadArticle, name: string): NameContext[] {
  const line = [...text.blocks, text.headline].find((block) => block.includes(name))
  if (line === undefined) return []
  const start = line.indexOf(name)
  const end = start + name.length
  const before = line.slice(Math.max(0, start - around), start)
  return [{ article: article.id, before, name, after: line.slice(end, end + around) }]
}

/** Is an article among the newest: of the day or later, else of the bulletin that has the newest article? */
function newness(read: readonly ReadArticle[], since: IsoDate | undefined): (article: Article) => boolean {
  if (since !== undefined) return ({ date }) => date !== undefined && date >= since
  const newest = read.findLast(({ article }) => article.date !== undefined)?.article
  const files = new Set(newest?.bulletin.map(({ file }) => file))
  return (article) => article === newest || article.bulletin.some(({ file }) => files.has(file))
}

function keyOf({ date, id }: Article): string {
  return `${date ?? ''} ${id}`
}

function inOrder(a: ReviewedName, b: ReviewedName): number {
  return (
    reviewedKinds.indexOf(a.kind) - reviewedKinds.indexOf(b.kind) ||
    reviewReasons.indexOf(firstReason(a)) - reviewReasons.indexOf(firstReason(b)) ||
    b.articles - a.articles ||
    (a.name < b.name ? -1 : 1)
  )
}

function firstReason({ why }: ReviewedName): ReviewReason {
  return why[0] ?? 'rare'
}
