import { type Authority, registerOf } from './authority.ts'
import { NameTrie } from './name-trie.ts'
import type { NamedText, NameKind } from './names.ts'
import { postBefore } from './post-before.ts'
import { simplifyText } from './tagger/characters.ts'

/** The front matter's names of one article. */
export type ListedNames = Readonly<Record<(typeof registerOf)[NameKind], readonly string[]>>

/** Where a string is claimed by two kinds, the first one has it. */
const kinds: readonly NameKind[] = ['person', 'organization', 'place']

/** What is looked for: a listed name, or another form of one. */
export interface ListedForm {
  readonly kind: NameKind
  readonly text: string
}

/** A listed name found. Half a million are made of an archive, so each is small. */
export interface ListedMention {
  /** One object for all mentions of the same form in one text. */
  readonly form: ListedForm
  /** Index into `paragraphs`; -1 is the headline. */
  readonly paragraph: number
  /** UTF-16 units within the paragraph, end exclusive. */
  readonly start: number
  readonly end: number
  /** The post printed before a person's name. */
  readonly post: string | undefined
}

/**
 * Find an article's listed names, and their aliases, again in its text: for links, counts and posts.
 *
 * The longest string wins at every place; mentions never overlap and stand in the order of the text, the headline
 * first. A name that a person added to the front matter is found like any other.
 */
export function locateNames(text: NamedText, names: ListedNames, authority: Authority): ListedMention[] {
  const trie = trieOf(names, authority)
  const found: ListedMention[] = []
  findIn(text.headline, -1, trie, found)
  for (const [index, paragraph] of text.paragraphs.entries()) findIn(paragraph, index, trie, found)
  return found
}

function trieOf(names: ListedNames, authority: Authority): NameTrie<ListedForm> {
  const trie = new NameTrie<ListedForm>()
  for (const kind of kinds) for (const text of names[registerOf[kind]]) trie.add(text, { kind, text })
  for (const kind of kinds)
    for (const name of names[registerOf[kind]])
      for (const entry of authority.claims[registerOf[kind]].get(name) ?? [])
        for (const text of [entry.name, ...entry.aliases]) trie.add(text, { kind, text })
  return trie
}

function findIn(line: string, paragraph: number, trie: NameTrie<ListedForm>, into: ListedMention[]): void {
  // Read only where a person is named.
  let simplified: string | undefined
  for (const { start, end, value: form } of trie.findAll(line)) {
    let post: string | undefined
    if (form.kind === 'person') {
      simplified ??= simplifyText(line)
      post = postBefore(line, start, simplified)
    }
    into.push({ form, paragraph, start, end, post })
  }
}
