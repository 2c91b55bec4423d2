import { gatherCandidates } from '../document/candidates.ts'
import { readEvidence } from '../document/read-evidence.ts'
import { labelKinds } from '../tagger/labels.ts'
import type { ModelContents } from '../tagger/model.ts'
import { foldText, patterns, readKeys } from '../tagger/patterns.ts'
import { cutSequences } from '../tagger/sequences.ts'
import { Tagger } from '../tagger/tagger.ts'
import { buildModel } from './build-model.ts'
import { countFeatures } from './feature-table.ts'
import { type LabelledStory, labelsOf, storyText } from './labelled-story.ts'
import { type TrainingText, trainCrf } from './train-crf.ts'
import { type DecisionExample, trainDecision } from './train-decision.ts'

export interface ModelOptions {
  readonly epochs: number
  /** How far a step goes. */
  readonly rate: number
  /** Pulls weights to 0. */
  readonly sparsity: number
  /** Share of features left out at random, each time. */
  readonly dropout: number
  /** An n-gram is learned from so many occurrences on. */
  readonly least: number
  /** Weights that stay in the model. */
  readonly keep: number
  readonly seed: number
  /** Parts that the stories are divided into to learn decisions. */
  readonly folds: number
  readonly onEpoch?: (epoch: number, loss: number) => void
}

/** Chosen by cross-validation on the labelled stories; docs/entities.md has the figures. */
export const defaultModelOptions: ModelOptions = {
  epochs: 8,
  rate: 0.05,
  sparsity: 0.0002,
  dropout: 0,
  least: 2,
  keep: 600_000,
  seed: 1,
  folds: 4,
}

/** A story and how much it counts: 1 for one that a person labelled. */
export interface WeightedStory {
  readonly story: LabelledStory
  readonly weight: number
}

/**
 * Train on labelled stories: the tagger on all of them; the decision over a document's evidence on what taggers of the
 * other folds see in each, since a tagger is too sure of stories that it was trained on.
 *
 * The same stories, in the same order, and options give the same model.
 */
export function trainModel(stories: readonly WeightedStory[], options: ModelOptions): ModelContents {
  const examples: DecisionExamples = labelKinds.map(() => [])
  for (let fold = 0; fold < options.folds; fold++) {
    const rest = stories.filter((_, index) => index % options.folds !== fold)
    const tagger = new Tagger(trainTagger(rest, options))
    stories.forEach((story, index) => {
      if (index % options.folds === fold) addExamples(story, tagger, examples)
    })
  }
  const decisions = examples.map((ofKind) => Float32Array.from(trainDecision(ofKind, 1)))
  return { ...trainTagger(stories, options), decisions }
}

/** A model without its decisions. */
export function trainTagger(stories: readonly WeightedStory[], options: ModelOptions): ModelContents {
  const read = stories.map(({ story, weight }) => ({ ...readStory(story), weight }))
  const table = countFeatures(
    read.map(({ keys }) => keys),
    options.least,
  )
  const texts = read.map(({ keys, ...text }): TrainingText => ({ ids: keys.map(table.idOf), ...text }))
  return buildModel(table, trainCrf(texts, table, options), options.keep)
}

/** By kind. */
type DecisionExamples = DecisionExample[][]

function addExamples({ story, weight }: WeightedStory, tagger: Tagger, examples: DecisionExamples): void {
  const text = storyText(story)
  const spans = tagger.tag(text)
  const candidates = gatherCandidates(text, spans)
  const evidence = readEvidence(text, spans, candidates)
  const labelled = [story.people, story.places, story.organizations].map((names) => new Set(names))
  candidates.forEach(({ kind, text: name }, index) => {
    const right = labelled[kind]?.has(name) ?? false
    examples[kind]?.push({ evidence: evidence[index] as Float64Array, right, weight })
  })
}

function readStory(story: LabelledStory) {
  const text = storyText(story)
  const folded = foldText(text)
  const keys = new Int32Array(text.length * patterns.length)
  readKeys(folded, 0, text.length, keys)
  return { keys, labels: labelsOf(story, text), sequences: sequencesOf(folded.units) }
}

function sequencesOf(units: Uint16Array) {
  const cuts = cutSequences(units)
  return cuts.slice(0, -1).map((first, index) => ({ first, last: cuts[index + 1] ?? first }))
}
