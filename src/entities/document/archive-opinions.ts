import { labelKinds } from '../tagger/labels.ts'

/** What the articles of a whole archive say about one string: most of what one document leaves in doubt, others settle. */
export interface ArchiveOpinion {
  /** By kind, as `labelKinds`: in how many articles it is a name of this kind; see `documentStep`. */
  readonly documents: readonly number[]
  /** How sure the tagger is where it sees the string as a name. 0 to `finest`. */
  readonly certainty: number
  /** Share of its places at which it is a name; those inside longer names do not count. 0 to `finest`. */
  readonly named: number
  /** Share of its places that lie in no longer name. 0 to `finest`. */
  readonly alone: number
}

/** By string, in simplified characters. */
export type ArchiveOpinions = ReadonlyMap<string, ArchiveOpinion>

/** Shares are kept in so many steps. */
export const finest = 15

/** Numbers of articles are kept in steps of the root of 2: 0, 1, then 3 for 2, 5 for 4, … */
export function documentStep(documents: number): number {
  return documents < 0.5 ? 0 : Math.max(1, Math.round(2 * Math.log2(documents)) + 1)
}

const documentsOf = Float64Array.from({ length: 64 }, (_, step) => (step === 0 ? 0 : 2 ** ((step - 1) / 2)))
const logits = Float64Array.from({ length: finest + 1 }, (_, step) => logit(step / finest))

/** What an archive says about a candidate, in the order of `opinionEvidence`. */
export const opinionNames = [
  'unknown to the archive',
  'unknown to the archive, share of the document’s names that it knows',
  'articles that name it',
  'named in two or more',
  'share of this kind',
  'share of its places at which it is a name',
  'share of its places outside longer names',
  'certainty',
  'never of this kind',
] as const

/** @param familiar - share of the document's names that the archive knows */
export function opinionEvidence(
  opinion: ArchiveOpinion | undefined,
  kind: number,
  familiar: number,
): readonly number[] {
  if (!opinion) return [1, familiar, 0, 0, 0, 0, 0, 0, 0]
  const documents = documentsOf[opinion.documents[kind] ?? 0] ?? 0
  let all = 0
  for (const step of opinion.documents) all += documentsOf[step] ?? 0
  return [
    0,
    0,
    Math.log1p(documents),
    documents >= 2 ? 1 : 0,
    logit((documents + 0.2) / (all + 0.2 * labelKinds.length)),
    logits[opinion.named] ?? 0,
    logits[opinion.alone] ?? 0,
    opinion.certainty / finest - 0.8,
    documents === 0 ? 1 : 0,
  ]
}

function logit(share: number): number {
  const p = Math.min(0.98, Math.max(0.02, share))
  return Math.log(p / (1 - p))
}
