import type { Tagger } from '../tagger/tagger.ts'
import { gatherCandidates } from './candidates.ts'
import { decide } from './decide.ts'
import { readEvidence } from './read-evidence.ts'

/** A name of a document: one string, one kind. */
export interface DocumentName {
  readonly text: string
  /** Index of `labelKinds`. */
  readonly kind: number
  /** How probable it is that the document names it. 0 to 1. */
  readonly score: number
  /** Where the string is a name and not part of another word or name: first units, ascending. */
  readonly places: readonly number[]
  /** What speaks for it: the tagger, or a post or list before it where the tagger saw nothing. */
  readonly rule: 'tagger' | 'post'
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
  return candidates.flatMap((candidate, index): DocumentName[] => {
    const score = decide(evidence[index] ?? [], tagger.decisions[candidate.kind] ?? [])
    if (score < least) return []
    const { text: name, kind, spans: sights } = candidate
    return [
      { text: name, kind, score, places: candidate.places, rule: sights.length > 0 ? 'tagger' : 'post' },
    ]
  })
}
