import type { NameKind } from './names.ts'

/** The registers that a person can decide about; one YAML file each. */
export type AuthorityKind = 'people' | 'places' | 'organizations' | 'sources'

/** The register that a kind of name stands in, and the list of an article's front matter. */
export const registerOf = {
  person: 'people',
  place: 'places',
  organization: 'organizations',
} as const satisfies Readonly<Record<NameKind, AuthorityKind>>

export const authorityKinds: readonly AuthorityKind[] = ['people', 'places', 'organizations', 'sources']

/** Everything that a person has decided about names: the authority files, read. */
export interface Authority {
  /** Merged entries are already part of those that they were merged into. */
  readonly entries: Readonly<Record<AuthorityKind, readonly AuthorityEntry[]>>
  /** By name and by alias. More than one entry only where each but one says `when` it is meant. */
  readonly claims: Readonly<Record<AuthorityKind, ReadonlyMap<string, readonly AuthorityEntry[]>>>
}

/** One decision: a person, place, organisation or source. */
export interface AuthorityEntry {
  readonly kind: AuthorityKind
  /** As printed; what the front matter says. */
  readonly name: string
  /** For the site's pages, where it is not `name`. */
  readonly display?: string
  /** The last part of its address; never change one that was published. */
  readonly id?: string
  /** Other strings that print the same name; those of merged entries are among them. */
  readonly aliases: readonly string[]
  /** Syllables without tones, `shan xiong xin`. */
  readonly pinyin?: string
  readonly links: readonly AuthorityLink[]
  /** Addresses that it had before. */
  readonly formerIds: readonly string[]
  /** The string is no name of this kind: never find it, never list it. */
  readonly reject: boolean
  /** Which bearer of a shared name is meant; empty where all articles mean this one. */
  readonly when: readonly Circumstance[]
}

export interface AuthorityLink {
  readonly label: string
  /** http or https. */
  readonly url: string
}

/** What tells two people of one name apart. All that is given must hold. */
export interface Circumstance {
  /** Part of the post that is printed before the name. */
  readonly post?: string | undefined
  /** Part of the article's source as printed. */
  readonly source?: string | undefined
  /** The article's id. */
  readonly article?: string | undefined
}

/** No decisions. */
export const noAuthority: Authority = gatherAuthority([])

/** Index entries by the strings that they claim. */
export function gatherAuthority(entries: readonly AuthorityEntry[]): Authority {
  const ofKind = (kind: AuthorityKind) => entries.filter((entry) => entry.kind === kind)
  return {
    entries: byKind(ofKind),
    claims: byKind((kind) => claimsOf(ofKind(kind))),
  }
}

function claimsOf(entries: readonly AuthorityEntry[]): ReadonlyMap<string, readonly AuthorityEntry[]> {
  const claims = new Map<string, AuthorityEntry[]>()
  for (const entry of entries)
    for (const name of new Set([entry.name, ...entry.aliases]))
      claims.set(name, [...(claims.get(name) ?? []), entry])
  return claims
}

/** Something for each kind of entry. */
export function byKind<T>(make: (kind: AuthorityKind) => T): Record<AuthorityKind, T> {
  return {
    people: make('people'),
    places: make('places'),
    organizations: make('organizations'),
    sources: make('sources'),
  }
}
