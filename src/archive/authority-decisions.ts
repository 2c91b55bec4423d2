import type { Article } from '../articles/article.ts'
import {
  type Authority,
  type AuthorityEntry,
  type AuthorityKind,
  byKind,
  registerOf,
} from '../entities/authority.ts'
import { type ListedForm, type ListedNames, locateNames } from '../entities/locate-names.ts'
import { type NameContext, resolveName } from '../entities/resolve-name.ts'
import { rememberEach } from '../text/remember-each.ts'
import type { RegisterKind } from './archive.ts'
import type { LocatedName, NameDecisions, ResolvedName } from './decisions.ts'
import { entryIdOf, hashedIdOf } from './entry-id.ts'
import { findSamePlaces } from './places/same-places.ts'
import type { SameName } from './same-names.ts'
import { findSamePeople } from './same-people.ts'

/**
 * The authority files' decisions as the archive asks for them; where they say nothing, what an archive's own articles
 * make sure: short forms of people and places.
 */
export function authorityDecisions(authority: Authority, articles: readonly Article[]): NameDecisions {
  const same = sameNames(authority, articles)
  // Most names are those that nobody has decided about, and each is asked for many times.
  const itself = rememberEach(
    (name: string): ResolvedName => ({ name, aliases: [], links: [], formerIds: [] }),
  )
  const taken = byKind(
    (kind) => new Set(authority.entries[kind].filter(({ reject }) => !reject).map(addressOf)),
  )
  // Somebody of whom nobody has decided anything is not put on the page of somebody else.
  const isTaken = (kind: AuthorityKind, name: string) =>
    taken[kind].size > 0 && taken[kind].has(entryIdOf(name))
  const undecided = byKind((kind) =>
    rememberEach(
      (name: string): ResolvedName =>
        isTaken(kind, name) ? { ...itself(name), id: hashedIdOf(name) } : itself(name),
    ),
  )
  const inShort = byKind((kind) =>
    rememberEach((meant: SameName) => withShortForms(undecided[kind](meant.full), meant)),
  )
  return {
    resolve(kind, name, article, posts) {
      // A series is what the masthead says: nobody decides about it.
      if (kind === 'series') return itself(name)
      const meant = same(kind, name, article)
      const full = meant?.full ?? name
      const resolved = authority.claims[kind].has(full)
        ? resolveName(authority, kind, full, contextOf(article, posts))
        : undefined
      if (!resolved) return meant ? inShort[kind](meant) : undecided[kind](name)
      if (resolved.hidden) return undefined
      return meant ? withShortForms(resolved, meant) : resolved
    },
    locate({ headline, blocks }, article) {
      const listed = withOtherForms(article, same)
      const nameOf = rememberEach(({ kind, text }: ListedForm) =>
        listedName(kind, text, article, authority, same),
      )
      const located: LocatedName[] = []
      for (const mention of locateNames({ headline, paragraphs: blocks }, listed, authority)) {
        const { form, paragraph: block, start, end, post } = mention
        const name = nameOf(form)
        if (name !== undefined) located.push({ kind: form.kind, name, block, start, end, post })
      }
      return located
    },
  }
}

function contextOf({ id, source }: Article, posts: readonly string[]): NameContext {
  return { article: id, ...(source !== undefined && { source }), posts }
}

/** The last part of the address that a decision gives. */
function addressOf({ id, display, name }: AuthorityEntry): string {
  return id ?? entryIdOf(display ?? name)
}

type Same = (kind: RegisterKind, name: string, article: Article) => SameName | undefined

/** What a person decided about is not tied to anything. */
function sameNames(authority: Authority, articles: readonly Article[]): Same {
  const people = findSamePeople(articles)
  const places = findSamePlaces(articles)
  const isDecided = (kind: 'people' | 'places', form: string, { full }: SameName) =>
    form !== full && authority.claims[kind].has(form)
  const leftOf = (kind: 'people' | 'places') =>
    rememberEach(
      (meant: SameName): SameName => ({
        ...meant,
        shortForms: meant.shortForms.filter((form) => !isDecided(kind, form, meant)),
      }),
    )
  const left = { people: leftOf('people'), places: leftOf('places') }
  return (kind, name, article) => {
    if (kind !== 'people' && kind !== 'places') return undefined
    const meant = (kind === 'people' ? people : places)(name, article)
    return !meant || isDecided(kind, name, meant) ? undefined : left[kind](meant)
  }
}

/** A short form has no page of its own: the address that it had redirects. */
function withShortForms(resolved: ResolvedName, { full, display, shortForms }: SameName): ResolvedName {
  const id = resolved.id ?? entryIdOf(full)
  const others = shortForms.map(entryIdOf).filter((former) => former !== id)
  return {
    ...resolved,
    id,
    name: resolved.name === full ? display : resolved.name,
    aliases: [...new Set([...resolved.aliases, ...[full, ...shortForms].filter((form) => form !== display)])],
    formerIds: [...new Set([...resolved.formerIds, ...others])],
  }
}

/** An article that lists `青海省` is also searched for `青海`. */
function withOtherForms(article: Article, same: Same): ListedNames {
  const forms = (kind: 'people' | 'places') => {
    const all = new Set<string>()
    for (const name of article[kind]) {
      all.add(name)
      for (const form of same(kind, name, article)?.shortForms ?? []) all.add(form)
    }
    return [...all]
  }
  return { people: forms('people'), places: forms('places'), organizations: article.organizations }
}

/** The front matter's name that a printed one stands for: itself, or the one whose alias or short form it is. */
function listedName(
  kind: LocatedName['kind'],
  printed: string,
  article: Article,
  authority: Authority,
  same: Same,
): string | undefined {
  const register = registerOf[kind]
  const listed = article[register]
  if (listed.includes(printed)) return printed
  return listed.find(
    (name) =>
      same(register, name, article)?.shortForms.includes(printed) ||
      (authority.claims[register].get(name) ?? []).some(
        (entry) => entry.name === printed || entry.aliases.includes(printed),
      ),
  )
}
