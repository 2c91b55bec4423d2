import type { Article } from '../articles/article.ts'
import { postBefore } from '../entities/post-before.ts'
import { rememberEach } from '../text/remember-each.ts'
import type { SameName, SameNames } from './same-names.ts'
import { endsOf, formsOf, isWhole, wholeNamesOf } from './whole-names.ts'

type NamedArticle = Pick<Article, 'people' | 'body'>

/**
 * Tie short forms of foreign names to the whole ones: `普京` to `弗拉基米尔·普京`.
 *
 * Sure is a short form that follows its whole name in some article, where the archive knows one whole name alone that
 * it can be short for, and where the articles that print it alone give it the posts of that person: `特朗普` is always
 * a president, while the `巴特尔` of one article is the `廷·巴特尔` that it tells of and of another a vice chairman. A
 * short form of which that cannot be said is tied only if it never stands alone.
 */
export function findSamePeople(articles: readonly NamedArticle[]): SameNames {
  const owners = wholeNamesOf(articles.flatMap(({ people }) => people.filter(isWhole)))
  const uses = gatherUses(articles, (form) => owners.get(form))
  const tied = new Map<string, string>()
  for (const [form, use] of uses) if (use.full !== undefined && isSure(form, use)) tied.set(form, use.full)
  const shorts = invert(tied)
  const meaning = rememberEach(
    (full: string): SameName => ({ full, display: full, shortForms: shorts.get(full) ?? [] }),
  )
  return (name, { people }) => {
    const known = tied.get(name)
    if (known !== undefined) return meaning(known)
    if (isWhole(name)) return shorts.has(name) ? meaning(name) : undefined
    const use = uses.get(name)
    const [full, other] = use && use.alone.length > 0 ? [] : earlierWholeNames(name, people)
    return full === undefined || other !== undefined ? undefined : meaning(full)
  }
}

/** How an archive uses a short form. */
interface Use {
  /** The one whole name that it can be short for. */
  full?: string
  readonly beside: NamedArticle[]
  readonly alone: NamedArticle[]
}

function gatherUses(
  articles: readonly NamedArticle[],
  ownersOf: (form: string) => ReadonlySet<string> | undefined,
): Map<string, Use> {
  const uses = new Map<string, Use>()
  const useOf = (form: string) => {
    const use = uses.get(form) ?? { beside: [], alone: [] }
    uses.set(form, use)
    return use
  }
  const forms = new Set(articles.flatMap(({ people }) => people.filter(isWhole).flatMap(formsOf)))
  for (const article of articles)
    for (const form of article.people) {
      if (!forms.has(form)) continue
      const use = useOf(form)
      const [full, second] = ownersOf(form) ?? []
      if (full !== undefined && second === undefined && endsOf(full).includes(form)) use.full = full
      const isBeside = article.people.some((other) => isWhole(other) && formsOf(other).includes(form))
      if (earlierWholeNames(form, article.people).length > 0) use.beside.push(article)
      else if (!isBeside) use.alone.push(article)
    }
  return uses
}

/** Names of an article stand in the order of their first appearance. */
function earlierWholeNames(form: string, people: readonly string[]): string[] {
  const earlier = people.slice(0, Math.max(0, people.indexOf(form)))
  return earlier.filter((other) => isWhole(other) && formsOf(other).includes(form))
}

/** So many articles tell enough. */
const looked = 60
/** The share of posts that must be the person's. */
const agreeing = 0.6

function isSure(form: string, { full, beside, alone }: Use): boolean {
  if (full === undefined || beside.length === 0) return false
  if (alone.length === 0) return true
  const own = beside.slice(0, looked).flatMap(({ body }) => [...postsIn(body, full), ...postsIn(body, form)])
  const posts = alone.slice(0, looked).flatMap(({ body }) => postsIn(body, form))
  const agree = posts.filter((post) => own.some((each) => isSamePost(each, post))).length
  return agree > 0 && agree >= posts.length * agreeing
}

/** `俄罗斯总统`, `俄总统`, `总统`. */
function isSamePost(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a) || (a[0] === b[0] && a.slice(-2) === b.slice(-2))
}

/** The posts printed before a name where it stands for itself and not at the end of a longer one. */
function postsIn(body: string, name: string): string[] {
  const posts: string[] = []
  for (let at = body.indexOf(name); at >= 0; at = body.indexOf(name, at + 1)) {
    const from = Math.max(0, at - 60)
    const post = postBefore(body.slice(from, at), at - from)
    if (post !== undefined) posts.push(post)
  }
  return posts
}

function invert(tied: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const shorts = new Map<string, string[]>()
  for (const [short, full] of tied) shorts.set(full, [...(shorts.get(full) ?? []), short].sort())
  return shorts
}
