import type { LabelledSpan } from '../tagger/lattice.ts'
import type { ArchiveOpinions } from './archive-opinions.ts'
import type { Candidate } from './candidates.ts'
import { decide, logOdds } from './decide.ts'
import { type DecisionTrees, voteOn } from './decision-trees.ts'
import { readContext } from './read-context.ts'
import { type Evidence, readEvidence } from './read-evidence.ts'
import { readNeighbours } from './read-neighbours.ts'
import { type SiteWeights, weighSites } from './site-weights.ts'

/** How a model weighs what a document says. */
export interface Scales {
  /** By kind: how much each evidence counts for a candidate by itself. */
  readonly decisions: readonly Float32Array[]
  /** By kind: what is decided of a candidate beside the document's others; none where a model has not learned it. */
  readonly trees: readonly DecisionTrees[]
  /** What the text around a string's sites says for its being a place's name. */
  readonly siteWeights: SiteWeights
  readonly opinions: ArchiveOpinions
}

/**
 * How probable it is that each candidate of a document is right: first each by itself, then beside the others.
 *
 * @param text - the document, simplified
 * @returns by candidate
 */
export function weighCandidates(
  text: string,
  spans: readonly LabelledSpan[],
  candidates: readonly Candidate[],
  { decisions, trees, siteWeights, opinions }: Scales,
): number[] {
  const evidence = readEvidence(text, spans, candidates, opinions)
  const scores = scoreAlone(candidates, evidence, decisions)
  if (trees.length === 0) return scores
  const sites = weighSites(text, spans, candidates, siteWeights)
  const beside = readBeside(text, candidates, { evidence, scores, sites }, opinions)
  return candidates.map(({ kind }, index) =>
    voteOn(logOdds(scores[index] as number), beside[index] as Float32Array, trees[kind] as DecisionTrees),
  )
}

/** Each candidate's score by itself. */
export function scoreAlone(
  candidates: readonly Candidate[],
  evidence: readonly Evidence[],
  decisions: readonly Float32Array[],
): number[] {
  return candidates.map(({ kind }, index) => decide(evidence[index] ?? [], decisions[kind] ?? []))
}

/** What is known of a document's candidates before each is seen beside the others; by candidate. */
interface Alone {
  readonly evidence: readonly Evidence[]
  readonly scores: readonly number[]
  /** As `weighSites` has it. */
  readonly sites: Float64Array
}

/** What trees ask about: the evidence of each candidate, what the others say, and what the text around it does. */
export function readBeside(
  text: string,
  candidates: readonly Candidate[],
  { evidence, scores, sites }: Alone,
  opinions: ArchiveOpinions,
): Float32Array[] {
  const context = readContext(text, candidates)
  return readNeighbours(text, candidates, scores, opinions).map((others, index) => {
    const own = evidence[index] ?? new Float64Array(0)
    const around = context[index] ?? new Float64Array(0)
    const joined = new Float32Array(own.length + others.length + around.length + 1)
    joined.set(own)
    joined.set(others, own.length)
    joined.set(around, own.length + others.length)
    joined[joined.length - 1] = sites[index] as number
    return joined
  })
}
