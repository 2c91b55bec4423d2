import type { Authority, AuthorityKind } from './authority.ts'
import { counties, prefectures, provinces } from './gazetteer/divisions.ts'
import { geography } from './gazetteer/geography.ts'
import { compoundSurnames, surnames } from './gazetteer/surnames.ts'
import { territories } from './gazetteer/territories.ts'
import { NameTrie } from './name-trie.ts'
import type { FoundNames, Mention, NamedText, NameFinder, NameKind } from './names.ts'
import { postBefore, postLengthBefore } from './post-before.ts'
import { entryFor } from './resolve-name.ts'

export interface NameFinderOptions {
  /** A model file's bytes. */
  readonly model?: Uint8Array
  readonly authority: Authority
  /** Values with a lower score are doubtful. 0 to 1. */
  readonly threshold?: number
}

const places = placeTrie()
const surnameSet = new Set([...surnames, ...compoundSurnames])

export function createNameFinder({ authority }: NameFinderOptions): NameFinder {
  return { find: (text) => findNames(text, authority) }
}

function findNames(text: NamedText, authority: Authority): FoundNames {
  const lines = [...text.paragraphs, text.headline]
  const people = new Set(lines.flatMap(namesAtPosts))
  const trie = new NameTrie<NameKind>()
  for (const name of people) if (!entryFor(authority, 'people', name, {})?.reject) trie.add(name, 'person')
  const mentions = lines.flatMap((line, index) =>
    mentionsIn(line, index === lines.length - 1 ? -1 : index, trie),
  )
  const values = (kind: NameKind, register: AuthorityKind) => [
    ...new Set(
      mentions
        .filter((mention) => mention.kind === kind)
        .map(({ text }) => entryFor(authority, register, text, {})?.name ?? text),
    ),
  ]
  return {
    people: values('person', 'people'),
    places: withoutShortForms(values('place', 'places')),
    organizations: [],
    mentions,
    doubtful: [],
  }
}

/** `西宁` is not listed beside `西宁市`. */
function withoutShortForms(names: readonly string[]): string[] {
  return names.filter((name) => !names.includes(`${name}省`) && !names.includes(`${name}市`))
}

function mentionsIn(line: string, paragraph: number, people: NameTrie<NameKind>): Mention[] {
  const mention =
    (rule: string) =>
    ({ start, end, value: kind }: { start: number; end: number; value: NameKind }) => {
      const post = kind === 'person' ? postBefore(line, start) : undefined
      const text = line.slice(start, end)
      return { kind, text, paragraph, start, end, evidence: { rule, score: 1 }, ...(post && { post }) }
    }
  const named = people.findAll(line).map(mention('post'))
  const located = places
    .findAll(line, ({ start, end }) => isPlace(line, start, end))
    .map(mention('gazetteer'))
  return [...named, ...located].sort((a, b) => a.start - b.start)
}

function namesAtPosts(line: string): string[] {
  const names: string[] = []
  for (let i = 0; i < line.length; i++) {
    if (postLengthBefore(line, i) > 0) names.push(...namesFrom(line, i))
    const before = /(?:^|[,，。、])([\p{sc=Han}]{2,3})$/u.exec(line.slice(Math.max(0, i - 4), i))?.[1]
    const known = /^总书记/.test(line.slice(i, i + 3))
    const name = known && !line.slice(0, i - 3).endsWith('学') ? line.slice(i - 3, i) : before
    if (known && name && surnameSet.has(name[0] ?? '')) names.push(name)
  }
  return names
}

/** A name of two or three characters with a list of others behind it. */
function namesFrom(line: string, start: number): string[] {
  const match =
    /^([\p{sc=Han}]{2,3}?)(?=[,，、。]|主持|出席|带队|分别|共同|表示|指出|强调)(?:、([\p{sc=Han}]{2,3}?)(?=[,，、。]|主持|出席|分别|共同|等))*/u.exec(
      line.slice(start, start + 60),
    )
  if (!match) return []
  return match[0]
    .split('、')
    .filter((name) => surnameSet.has(name[0] ?? '') || surnameSet.has(name.slice(0, 2)))
}

function isPlace(line: string, start: number, end: number): boolean {
  return (
    !/^(?:特色|共产党|科协|委|省委|人民解放军|总工会|政府)/.test(line.slice(end)) &&
    !/(?:科普|科创|智汇)$/.test(line.slice(0, start)) &&
    !/^[^“]{0,8}”/.test(line.slice(end))
  )
}

function placeTrie(): NameTrie<NameKind> {
  const trie = new NameTrie<NameKind>()
  for (const name of [...provinces, ...prefectures, ...counties, ...geography, ...territories])
    if (name.length > 2 || geography.includes(name)) trie.add(name, 'place')
  return trie
}
