import { gatherCandidates } from '../document/candidates.ts'
import { logOdds } from '../document/decide.ts'
import { type Evidence, readEvidence } from '../document/read-evidence.ts'
import { readBeside, type Scales, scoreAlone } from '../document/weigh-candidates.ts'
import { labelKinds } from '../tagger/labels.ts'
import { settleOpinions } from './gather-opinions.ts'
import { learnSiteWeights } from './learn-site-weights.ts'
import { trainDecision } from './train-decision.ts'
import type { FoldResult } from './train-model.ts'
import { trainTrees } from './train-trees.ts'

/** Pulls the weights of the first decision to 0. */
const penalty = 1

/** Learn how documents are weighed from what taggers see in stories that they were not trained on. */
export function learnScales(folds: readonly FoldResult[]): Omit<Scales, 'opinions'> {
  const documents = folds.flatMap(({ stories, opinions: counted }) => {
    const opinions = settleOpinions(counted)
    return stories.map(({ text, spans, labelled, weight }) => {
      const candidates = gatherCandidates(text, spans)
      const evidence = readEvidence(text, spans, candidates, opinions)
      const right = candidates.map(({ kind, text: name }) => labelled[kind]?.has(name) ?? false)
      return { text, spans, candidates, evidence, right, weight, opinions }
    })
  })
  const examplesOf = <E>(kind: number, read: (document: number, index: number) => E) =>
    documents.flatMap(({ candidates, right, weight }, document) =>
      candidates.flatMap((candidate, index) =>
        candidate.kind === kind ? [{ ...read(document, index), right: right[index] ?? false, weight }] : [],
      ),
    )
  const decisions = labelKinds.map((_, kind) => {
    const examples = examplesOf(kind, (document, index) => ({
      evidence: documents[document]?.evidence[index] as Evidence,
    }))
    return Float32Array.from(trainDecision(examples, penalty))
  })
  const weighed = documents.map((story) => ({
    ...story,
    scores: scoreAlone(story.candidates, story.evidence, decisions),
  }))
  const { siteWeights, sites } = learnSiteWeights(weighed)
  const beside = weighed.map(({ text, candidates, evidence, scores, opinions }, document) =>
    readBeside(text, candidates, { evidence, scores, sites: sites[document] as Float64Array }, opinions),
  )
  const trees = labelKinds.map((_, kind) =>
    trainTrees(
      examplesOf(kind, (document, index) => ({
        odds: logOdds(weighed[document]?.scores[index] as number),
        evidence: beside[document]?.[index] as Float32Array,
      })),
    ),
  )
  return { decisions, trees, siteWeights }
}
