import { namelessBodies } from '../gazetteer/bodies.ts'
import { NameTrie } from '../name-trie.ts'
import { simplifyText } from '../tagger/characters.ts'
import type { LabelledSpan } from '../tagger/lattice.ts'
import type { Tagger } from '../tagger/tagger.ts'
import { type Candidate, gatherCandidates } from './candidates.ts'
import { isInOtherName, isWord, listedNames, withoutVerb } from './certain-names.ts'
import { splitDivisions } from './split-divisions.ts'
import { weighCandidates } from './weigh-candidates.ts'

/** The least score of a name in a list behind a post. */
const listScore = 0.7

/** The least score of the party group of a body that the document surely names: `中国科协党组` beside `中国科协`. */
const partyGroupScore = 0.5
const sureBody = 0.9

/** A name of a document: one string, one kind. */
export interface DocumentName {
  readonly text: string
  /** Index of `labelKinds`. */
  readonly kind: number
  /** How probable it is that the document names it. 0 to 1. */
  readonly score: number
  /** What speaks for it: the tagger; where the tagger saw nothing, a post before it or a list that it stands in. */
  readonly rule: 'tagger' | 'post' | 'list'
}

/** What a document is read with. */
export type DocumentTagger = Pick<Tagger, 'tag' | 'decisions' | 'trees' | 'siteWeights' | 'opinions'>

/**
 * Find the names of a document: what the tagger sees in its sentences, weighed with what the whole document says.
 *
 * All of it reads simplified characters, one for one, so that a name is one name in both scripts; it is given as printed.
 *
 * @param printed - lines with their ends, the first preceded by one
 * @param least - the least score of a name
 */
export function findInDocument(printed: string, tagger: DocumentTagger, least: number): DocumentName[] {
  const text = simplifyText(printed)
  const spans = tagger.tag(text)
  const candidates = gatherCandidates(text, spans)
  const covers = coverEnds(text.length, spans)
  const isInside = (start: number, end: number) =>
    (covers[start] as number) >= end + (covers[start - 1] === covers[start] ? 0 : 1) ||
    isInOtherName(text, start, end)
  const listed = new Set(listedNames(text))
  const decisions = weighCandidates(text, spans, candidates, tagger)
  const isSureBody = ({ kind }: Candidate, index: number) => kind === 2 && (decisions[index] ?? 0) >= sureBody
  const sureBodies = new Set(candidates.filter(isSureBody).map((body) => body.text))
  const names = candidates.flatMap((candidate, index): DocumentName[] => {
    const { text: name, kind, places, spans: sights } = candidate
    if ((kind === 0 && isWord(name)) || (kind === 2 && namelessBodies.has(name))) return []
    if (kind < 2 && places.every((place) => isInside(place, place + name.length))) return []
    const isListed = kind === 0 && listed.has(name)
    const isPartyGroup = kind === 2 && name.endsWith('党组') && sureBodies.has(name.slice(0, -2))
    const floor = isListed ? listScore : isPartyGroup ? partyGroupScore : 0
    const score = Math.max(decisions[index] ?? 0, floor)
    if (score < least) return []
    const whole = (kind === 0 && withoutVerb(text, name, places)) || name
    const rule = sights.length > 0 ? 'tagger' : isListed ? 'list' : 'post'
    const parts = kind === 1 ? splitDivisions(whole) : [whole]
    return parts.map((part) => ({ text: part, kind, score, rule }))
  })
  const surest = surestOfEach(names)
  return text === printed ? surest : asPrinted(surest, text, printed)
}

/** Each name in every form that the document prints it in. */
function asPrinted(names: readonly DocumentName[], text: string, printed: string): DocumentName[] {
  const trie = new NameTrie<{ readonly name: DocumentName; readonly forms: Set<string> }>()
  const entries = names.map((name) => ({ name, forms: new Set<string>() }))
  for (const entry of entries) trie.add(entry.name.text, entry)
  for (let i = 0; i < text.length; i++)
    for (const { end, value } of trie.allAt(text, i)) value.forms.add(printed.slice(i, end))
  return entries.flatMap(({ name, forms }) => [...forms].map((form) => ({ ...name, text: form })))
}

/** One string, one kind: the surest. */
function surestOfEach(names: readonly DocumentName[]): DocumentName[] {
  const surest = new Map<string, DocumentName>()
  for (const name of names) if (name.score > (surest.get(name.text)?.score ?? 0)) surest.set(name.text, name)
  return [...surest.values()]
}

/** By unit: where the name of the best labelling that covers it ends; 0 where none does. */
function coverEnds(length: number, spans: readonly LabelledSpan[]): Int32Array {
  const ends = new Int32Array(length)
  for (const { start, end, best } of spans) if (best) ends.fill(end, start, end)
  return ends
}
