import type { Authority, AuthorityEntry, AuthorityKind, AuthorityLink, Circumstance } from './authority.ts'

/** What the archive needs to know of a name to list it. */
export interface ResolvedName {
  /** The authority file's; absent where the address is made of the name. */
  readonly id?: string
  /** For display. */
  readonly name: string
  readonly aliases: readonly string[]
  readonly links: readonly AuthorityLink[]
  /** The authority file's; absent where the program reads the characters itself. */
  readonly pinyin?: string
  readonly formerIds: readonly string[]
  /** It is one bearer of the name, meant where the decision says: elsewhere the name is somebody else's. */
  readonly isOneOfSeveral?: true
  /** A person has decided that this is no name: list it nowhere. */
  readonly hidden: boolean
}

/** Where a name stands: what tells people of one name apart. */
export interface NameContext {
  /** The article's id. */
  readonly article?: string
  readonly source?: string
  /** The posts printed before the name in this article. */
  readonly posts?: readonly string[]
}

/** A person's decision about one name of an article's front matter; `undefined` where there is none for it there. */
export function resolveName(
  authority: Authority,
  kind: AuthorityKind,
  name: string,
  context: NameContext = {},
): ResolvedName | undefined {
  const entry = entryFor(authority, kind, name, context)
  if (!entry) return undefined
  return {
    ...(entry.id !== undefined && { id: entry.id }),
    name: entry.display ?? entry.name,
    aliases: entry.aliases,
    links: entry.links,
    ...(entry.pinyin !== undefined && { pinyin: entry.pinyin }),
    formerIds: entry.formerIds,
    ...(entry.when.length > 0 && { isOneOfSeveral: true }),
    hidden: entry.reject,
  }
}

/** The decision that a name falls under: the one whose circumstances hold, else the one that has none. */
export function entryFor(
  authority: Authority,
  kind: AuthorityKind,
  name: string,
  context: NameContext,
): AuthorityEntry | undefined {
  const claims = authority.claims[kind].get(name) ?? []
  return (
    claims.find((entry) => entry.when.some((circumstance) => holds(circumstance, context))) ??
    claims.find((entry) => entry.when.length === 0)
  )
}

function holds(circumstance: Circumstance, { article, source, posts = [] }: NameContext): boolean {
  const { post, source: from } = circumstance
  if (circumstance.article !== undefined && circumstance.article !== article) return false
  if (from !== undefined && !source?.includes(from)) return false
  return post === undefined || posts.some((printed) => printed.includes(post))
}
