import type { Authority, AuthorityKind } from './authority.ts'
import { NameTrie } from './name-trie.ts'
import type { Mention, NamedText, NameKind } from './names.ts'
import { postBefore } from './post-before.ts'
import { simplifyText } from './tagger/characters.ts'

/** The front matter's names of one article. */
export type ListedNames = Readonly<Record<(typeof listed)[number], readonly string[]>>

/** Where a string is claimed by two kinds, the first one has it. */
const listed = ['people', 'organizations', 'places'] as const satisfies readonly AuthorityKind[]

/** All have the same. */
const listedEvidence = { rule: 'listed', score: 1 } as const

const kinds: Readonly<Record<(typeof listed)[number], NameKind>> = {
  people: 'person',
  places: 'place',
  organizations: 'organization',
}

/**
 * Find an article's listed names, and their aliases, again in its text: for links, counts and posts.
 *
 * The longest string wins at every place; mentions never overlap and stand in the order of the text, the headline
 * first. A name that a person added to the front matter is found like any other.
 */
export function locateNames(text: NamedText, names: ListedNames, authority: Authority): Mention[] {
  const trie = trieOf(names, authority)
  return [
    ...mentionsIn(text.headline, -1, trie),
    ...text.paragraphs.flatMap((paragraph, index) => mentionsIn(paragraph, index, trie)),
  ]
}

function trieOf(names: ListedNames, authority: Authority): NameTrie<NameKind> {
  const trie = new NameTrie<NameKind>()
  for (const kind of listed) for (const name of names[kind]) trie.add(name, kinds[kind])
  for (const kind of listed)
    for (const name of names[kind])
      for (const entry of authority.claims[kind].get(name) ?? [])
        for (const alias of [entry.name, ...entry.aliases]) trie.add(alias, kinds[kind])
  return trie
}

function mentionsIn(line: string, paragraph: number, trie: NameTrie<NameKind>): Mention[] {
  // Read only where a person is named.
  let simplified: string | undefined
  return trie.findAll(line).map(({ start, end, value: kind }) => {
    if (kind === 'person') simplified ??= simplifyText(line)
    const post = kind === 'person' ? postBefore(line, start, simplified) : undefined
    return {
      kind,
      text: line.slice(start, end),
      paragraph,
      start,
      end,
      evidence: listedEvidence,
      ...(post !== undefined && { post }),
    }
  })
}
