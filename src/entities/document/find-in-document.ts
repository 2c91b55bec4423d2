import type { LabelledSpan } from '../tagger/lattice.ts'
import type { Tagger } from '../tagger/tagger.ts'
import { gatherCandidates } from './candidates.ts'
import { isInOtherName, isWord, listedNames, withoutVerb } from './certain-names.ts'
import { decide } from './decide.ts'
import { readEvidence } from './read-evidence.ts'
import { splitDivisions } from './split-divisions.ts'

/** The least score of a name in a list behind a post. */
const listScore = 0.7

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

/**
 * Find the names of a document: what the tagger sees in its sentences, weighed with what the whole document says.
 *
 * @param text - lines with their ends, the first preceded by one
 * @param least - the least score of a name
 */
export function findInDocument(text: string, tagger: Tagger, least: number): DocumentName[] {
  const spans = tagger.tag(text)
  const candidates = gatherCandidates(text, spans)
  const evidence = readEvidence(text, spans, candidates)
  const covers = coverEnds(text.length, spans)
  const isInside = (start: number, end: number) =>
    (covers[start] as number) >= end + (covers[start - 1] === covers[start] ? 0 : 1) ||
    isInOtherName(text, start, end)
  const listed = new Set(listedNames(text))
  const names = candidates.flatMap((candidate, index): DocumentName[] => {
    const { text: printed, kind, places, spans: sights } = candidate
    if (kind === 0 && isWord(printed)) return []
    if (kind < 2 && places.every((place) => isInside(place, place + printed.length))) return []
    const isListed = kind === 0 && listed.has(printed)
    const decided = decide(evidence[index] ?? [], tagger.decisions[kind] ?? [])
    const score = isListed ? Math.max(decided, listScore) : decided
    if (score < least) return []
    const name = (kind === 0 && withoutVerb(text, printed, places)) || printed
    const rule = sights.length > 0 ? 'tagger' : isListed ? 'list' : 'post'
    const parts = kind === 1 ? splitDivisions(name) : [name]
    return parts.map((part) => ({ text: part, kind, score, rule }))
  })
  return surestOfEach(names)
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
