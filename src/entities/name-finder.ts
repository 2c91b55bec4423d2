import { type Authority, registerOf } from './authority.ts'
import { type DocumentName, type DocumentTagger, findInDocument } from './document/find-in-document.ts'
import { provinces } from './gazetteer/divisions.ts'
import { type Match, NameTrie } from './name-trie.ts'
import type { Evidence, FoundNames, Mention, NamedText, NameFinder, NameKind } from './names.ts'
import { defaultThreshold } from './options.ts'
import { postBefore } from './post-before.ts'
import { entryFor } from './resolve-name.ts'
import { simplifyText } from './tagger/characters.ts'
import { labelKinds } from './tagger/labels.ts'
import { decodeModel } from './tagger/model-file.ts'
import { Tagger } from './tagger/tagger.ts'

export interface NameFinderOptions {
  /** A model file's bytes. */
  readonly model: Uint8Array
  readonly authority: Authority
  /** Values with a lower score are doubtful: they go to the report, not to the front matter. 0 to 1. */
  readonly threshold?: number
}

/** What is less probable is not even reported. */
const leastDoubtful = 0.2

interface KnownName {
  readonly kind: NameKind
  readonly evidence: Evidence
}

/**
 * Make a finder of names.
 *
 * @throws ModelFileError where the model is damaged or of another version
 */
export function createNameFinder(options: NameFinderOptions): NameFinder {
  return finderWith(new Tagger(decodeModel(options.model)), options)
}

/** A finder with a tagger that is there. */
export function finderWith(
  tagger: DocumentTagger,
  { authority, threshold = defaultThreshold }: Omit<NameFinderOptions, 'model'>,
): NameFinder {
  const decided = decidedNames(authority)
  return { find: (text) => findNames(text, { tagger, authority, threshold, decided }) }
}

interface Means {
  readonly tagger: DocumentTagger
  readonly authority: Authority
  readonly threshold: number
  readonly decided: NameTrie<KnownName>
}

function findNames(printed: NamedText, { tagger, authority, threshold, decided }: Means): FoundNames {
  const lines = [printed.headline, ...printed.paragraphs]
  const text = `\n${lines.map((line) => line.replaceAll('\n', ' ')).join('\n')}\n`
  const names = findInDocument(text, tagger, Math.min(leastDoubtful, threshold)).filter(
    (name) => !isRejected(name, authority),
  )
  const sure = new NameTrie<KnownName>()
  for (const name of names) if (name.score >= threshold) sure.add(name.text, knownName(name))
  const mentions = lines.flatMap((line, index) => mentionsIn(line, index - 1, [decided, sure]))
  const values = (kind: NameKind) => valuesOf(mentions, kind, authority)
  return {
    people: values('person'),
    places: withoutShortForms(values('place')),
    organizations: values('organization'),
    mentions,
    doubtful: names.filter((name) => name.score < threshold).flatMap((name) => firstMention(lines, name)),
  }
}

/** Everything that a person has written down as a name. */
function decidedNames(authority: Authority): NameTrie<KnownName> {
  const trie = new NameTrie<KnownName>()
  for (const kind of labelKinds)
    for (const entry of authority.entries[registerOf[kind]])
      if (!entry.reject)
        for (const name of [entry.name, ...entry.aliases])
          if (name.length > 1) trie.add(name, { kind, evidence: { rule: 'authority', score: 1 } })
  return trie
}

function isRejected({ text, kind }: DocumentName, authority: Authority): boolean {
  return entryFor(authority, registerOf[kindOf(kind)], text, {})?.reject ?? false
}

function knownName({ kind, rule, score }: DocumentName): KnownName {
  return { kind: kindOf(kind), evidence: { rule, score } }
}

function kindOf(label: number): NameKind {
  return labelKinds[label] ?? 'organization'
}

/** The longest name at every place, a person's decisions first where two are of one length. */
function mentionsIn(line: string, paragraph: number, tries: readonly NameTrie<KnownName>[]): Mention[] {
  const mentions: Mention[] = []
  const simplified = simplifyText(line)
  for (let start = 0; start < line.length; ) {
    let longest: Match<KnownName> | undefined
    for (const trie of tries) {
      const match = trie.longestAt(line, start)
      if (match && match.end > (longest?.end ?? start)) longest = match
    }
    if (longest) mentions.push(mentionOf({ line, simplified, paragraph }, start, longest.end, longest.value))
    start = longest?.end ?? start + 1
  }
  return mentions
}

interface Line {
  readonly line: string
  /** Posts are known in simplified characters. */
  readonly simplified: string
  readonly paragraph: number
}

function mentionOf(
  { line, simplified, paragraph }: Line,
  start: number,
  end: number,
  { kind, evidence }: KnownName,
): Mention {
  const post = kind === 'person' ? postBefore(line, start, simplified) : undefined
  const text = line.slice(start, end)
  return { kind, text, paragraph, start, end, evidence, ...(post !== undefined && { post }) }
}

function firstMention(lines: readonly string[], name: DocumentName): Mention[] {
  const index = lines.findIndex((candidate) => candidate.includes(name.text))
  const line = lines[index] ?? ''
  const start = line.indexOf(name.text)
  if (start < 0) return []
  const place = { line, simplified: simplifyText(line), paragraph: index - 1 }
  return [mentionOf(place, start, start + name.text.length, knownName(name))]
}

/** Distinct names in the order of the text, then the headline; aliases give way to the name that a person chose. */
function valuesOf(mentions: readonly Mention[], kind: NameKind, authority: Authority): string[] {
  const ofKind = mentions.filter((mention) => mention.kind === kind)
  const ordered = [
    ...ofKind.filter(({ paragraph }) => paragraph >= 0),
    ...ofKind.filter(({ paragraph }) => paragraph < 0),
  ]
  const nameOf = ({ text }: Mention) => entryFor(authority, registerOf[kind], text, {})?.name ?? text
  return [...new Set(ordered.map(nameOf))]
}

/** `西宁` is not listed beside `西宁市`; `吉林` beside `吉林市` is the province. */
function withoutShortForms(names: readonly string[]): string[] {
  const isWholeListed = (name: string) =>
    names.includes(`${name}省`) || (names.includes(`${name}市`) && !provinces.includes(`${name}省`))
  return names.filter((name) => !isWholeListed(name))
}
