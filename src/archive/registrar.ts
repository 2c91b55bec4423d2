import type { Article } from '../articles/article.ts'
import type { Spelling } from '../text/pinyin.ts'
import type { EntryId, PostHeld, Register, RegisterEntry, RegisterKind } from './archive.ts'
import type { NameDecisions, ResolvedName } from './decisions.ts'
import { entryIdOf } from './entry-id.ts'

/** The registers in the order that readers meet them. */
export const registerKinds: readonly RegisterKind[] = [
  'people',
  'places',
  'organizations',
  'sources',
  'series',
]

/** Spells a name, a person's otherwise than others. */
export type Speller = (name: string, isPerson: boolean) => Spelling

interface OpenEntry {
  readonly resolved: ResolvedName
  /** Names as printed, other than the one for display. */
  readonly printed: Set<string>
  readonly articles: number[]
  readonly posts: Map<string, number[]>
}

/** Collects the names of one article after the other into registers. */
export class Registrar {
  readonly #decisions: NameDecisions
  readonly #spell: Speller
  readonly #ids = new Map<string, EntryId>()
  readonly #open: Readonly<Record<RegisterKind, Map<EntryId, OpenEntry>>> = {
    people: new Map(),
    places: new Map(),
    organizations: new Map(),
    sources: new Map(),
    series: new Map(),
  }

  /** @param spell - in pinyin, by which the registers are sorted */
  constructor(decisions: NameDecisions, spell: Speller) {
    this.#decisions = decisions
    this.#spell = spell
  }

  /**
   * Enter a name of an article.
   *
   * @param ordinal - articles come in ascending order
   * @param posts - printed before a person's name in this article
   * @returns the entry; `undefined` where a person decided that the name is none
   */
  enter(
    kind: RegisterKind,
    name: string,
    article: Article,
    ordinal: number,
    posts: readonly string[] = [],
  ): EntryId | undefined {
    const resolved = this.#decisions.resolve(kind, name, article, posts)
    if (resolved === undefined) return undefined
    const id = (resolved.id as EntryId | undefined) ?? this.#idOf(resolved.name)
    const entries = this.#open[kind]
    const entry: OpenEntry = entries.get(id) ?? {
      resolved,
      printed: new Set(),
      articles: [],
      posts: new Map(),
    }
    entries.set(id, entry)
    if (name !== resolved.name) entry.printed.add(name)
    if (entry.articles.at(-1) !== ordinal) entry.articles.push(ordinal)
    return id
  }

  /** An archive names the same thousands of times. */
  #idOf(name: string): EntryId {
    const known = this.#ids.get(name)
    if (known !== undefined) return known
    const id = entryIdOf(name)
    this.#ids.set(name, id)
    return id
  }

  /** Note a post printed before a person's name. */
  enterPost(id: EntryId, post: string, ordinal: number): void {
    const posts = this.#open.people.get(id)?.posts
    const articles = posts?.get(post)
    if (articles === undefined) posts?.set(post, [ordinal])
    else if (articles.at(-1) !== ordinal) articles.push(ordinal)
  }

  /** The finished registers, each sorted by pinyin. */
  registers(): Record<RegisterKind, Register> {
    const register = (kind: RegisterKind) => closeRegister(kind, this.#open[kind], this.#spell)
    return {
      people: register('people'),
      places: register('places'),
      organizations: register('organizations'),
      sources: register('sources'),
      series: register('series'),
    }
  }
}

function closeRegister(kind: RegisterKind, open: ReadonlyMap<EntryId, OpenEntry>, spell: Speller): Register {
  const earlier = earlierIds(open)
  const keyed = [...open].map(([id, entry]) => closeEntry(kind, id, entry, earlier.get(id) ?? [], spell))
  keyed.sort((a, b) =>
    a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : a.entry.id < b.entry.id ? -1 : 1,
  )
  const entries = keyed.map(({ entry }) => entry)
  return { kind, entries, byId: new Map(entries.map((entry) => [entry.id, entry])) }
}

/**
 * The addresses that an entry's names would have without a decision about them, for it had them before: of a merged or
 * renamed entry's own name, of its aliases, which an import may have replaced in the articles since. One that several
 * entries share leads to the one that is meant wherever nothing else is said, where there is one such.
 */
function earlierIds(open: ReadonlyMap<EntryId, OpenEntry>): Map<EntryId, EntryId[]> {
  const claims = new Map<EntryId, Set<EntryId>>()
  for (const [id, { resolved, printed }] of open)
    for (const former of [resolved.name, ...resolved.aliases, ...printed].map(entryIdOf))
      if (!open.has(former)) claims.set(former, (claims.get(former) ?? new Set()).add(id))
  const earlier = new Map<EntryId, EntryId[]>()
  for (const [former, ids] of claims) {
    const general = [...ids].filter((id) => !open.get(id)?.resolved.isOneOfSeveral)
    const [id, ...others] = general.length > 0 ? general : ids
    if (id !== undefined && others.length === 0) earlier.set(id, [...(earlier.get(id) ?? []), former])
  }
  return earlier
}

function closeEntry(
  kind: RegisterKind,
  id: EntryId,
  open: OpenEntry,
  earlier: readonly EntryId[],
  spell: Speller,
): { entry: RegisterEntry; sortKey: string } {
  const { resolved, printed, articles, posts } = open
  const spelling = spell(resolved.name, kind === 'people')
  const pinyin = resolved.pinyin?.toLowerCase() ?? spelling.syllables
  const entry = {
    id,
    kind,
    name: resolved.name,
    aliases: [...new Set([...resolved.aliases, ...[...printed].sort()])],
    pinyin,
    initial: /^[a-z]/.test(pinyin) ? (pinyin[0] ?? '#').toUpperCase() : '#',
    articles,
    formerIds: [...new Set([...(resolved.formerIds as EntryId[]), ...earlier])],
    links: resolved.links,
    posts: [...posts].map(([post, held]): PostHeld => ({ post, articles: held })),
  }
  return {
    entry,
    sortKey: resolved.pinyin === undefined ? spelling.sortKey : `${pinyin}\u0000\u0000${resolved.name}`,
  }
}
