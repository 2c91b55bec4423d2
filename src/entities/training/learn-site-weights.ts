import type { Candidate } from '../document/candidates.ts'
import { logOdds } from '../document/decide.ts'
import { readSites, type SiteWeights, siteKind, siteTextOf, weighSites } from '../document/site-weights.ts'
import type { LabelledSpan } from '../tagger/lattice.ts'
import { type SiteExample, trainSiteWeights } from './train-site-weights.ts'

/** A labelled story whose candidates have been weighed by themselves. */
export interface WeighedStory {
  readonly text: string
  readonly spans: readonly LabelledSpan[]
  readonly candidates: readonly Candidate[]
  /** By candidate. */
  readonly scores: readonly number[]
  readonly right: readonly boolean[]
  readonly weight: number
}

/** Parts that the stories are divided into, so that no story is weighed by what it taught. */
const parts = 4

/**
 * Learn from all stories what the text around sites says; and what it says in each of them, by weights that it has not
 * taught: of its own words they would know too much, and trees would learn to trust them.
 */
export function learnSiteWeights(stories: readonly WeighedStory[]): {
  readonly siteWeights: SiteWeights
  /** By story and candidate, as `weighSites` has it. */
  readonly sites: readonly Float64Array[]
} {
  const examples = stories.map(examplesOf)
  const others = Array.from({ length: parts }, (_, part) =>
    trainSiteWeights(examples.flatMap((own, index) => (index % parts === part ? [] : own))),
  )
  return {
    siteWeights: trainSiteWeights(examples.flat()),
    sites: stories.map(({ text, spans, candidates }, index) =>
      weighSites(text, spans, candidates, others[index % parts] as SiteWeights),
    ),
  }
}

function examplesOf({ text, spans, candidates, scores, right, weight }: WeighedStory): SiteExample[] {
  const view = siteTextOf(text, spans)
  return candidates.flatMap((candidate, index) =>
    candidate.kind === siteKind
      ? [
          {
            odds: logOdds(scores[index] as number),
            keys: readSites(view, candidate),
            right: right[index] as boolean,
            weight,
          },
        ]
      : [],
  )
}
