import { simplifyText } from '../tagger/characters.ts'
import type { LabelledSpan } from '../tagger/lattice.ts'
import type { ModelContents } from '../tagger/model.ts'
import { noPairGroups, PairGrouper, type PairGroups } from '../tagger/pair-groups.ts'
import { foldText, patterns, readKeys } from '../tagger/patterns.ts'
import { cutSequences } from '../tagger/sequences.ts'
import { Tagger } from '../tagger/tagger.ts'
import { buildModel } from './build-model.ts'
import { countFeatures } from './feature-table.ts'
import { type CountedOpinions, countOpinions, meanOpinions, settleOpinions } from './gather-opinions.ts'
import { groupPairs } from './group-pairs.ts'
import { type LabelledStory, labelsOf, storyText } from './labelled-story.ts'
import { learnScales } from './learn-scales.ts'
import { type TrainingText, trainCrf } from './train-crf.ts'

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
  /** Rounds in which those that stay make up for those that do not. */
  readonly settle: number
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
  keep: 560_000,
  settle: 3,
  seed: 1,
  folds: 4,
}

/** A story and how much it counts: 1 for a labelled one, less for one that a model labelled. */
export interface WeightedStory {
  readonly story: LabelledStory
  readonly weight: number
}

/** What is trained from: labelled stories, and what an archive's own text teaches. */
export interface Lessons {
  readonly stories: readonly WeightedStory[]
  /** Texts of an archive, as `storyText` makes them; none is needed. */
  readonly archive: readonly string[]
  readonly pairGroups: PairGroups
}

/** Put lessons together. Groups of characters are learned here. */
export function gatherLessons(stories: readonly WeightedStory[], archive: readonly string[]): Lessons {
  const grouper = new PairGrouper(noPairGroups)
  return { stories, archive, pairGroups: groupPairs(archive.map((text) => foldText(text, grouper).units)) }
}

/** A labelled story as the tagger of the other folds reads it. */
export interface ReadStory {
  /** Simplified. */
  readonly text: string
  readonly spans: readonly LabelledSpan[]
  /** By kind: the labelled strings, simplified. */
  readonly labelled: readonly ReadonlySet<string>[]
  readonly weight: number
}

/** What the tagger of one fold's other stories sees: in the fold's own, and in the archive. */
export interface FoldResult {
  readonly stories: readonly ReadStory[]
  readonly opinions: CountedOpinions
}

/**
 * Train on labelled stories: the tagger on all of them; the decision over a document's evidence on what taggers of the
 * other folds see in each, since a tagger is too sure of stories that it was trained on.
 *
 * The same lessons, in the same order, and options give the same model.
 */
export function trainModel(lessons: Lessons, options: ModelOptions): ModelContents {
  const folds = Array.from({ length: options.folds }, (_, fold) => learnFold(lessons, fold, options))
  return joinFolds(trainTagger(lessons, options), folds)
}

/** Train on the stories of all folds but one, and look at that one's. */
export function learnFold(
  { stories, archive, pairGroups }: Lessons,
  fold: number,
  options: ModelOptions,
): FoldResult {
  const isOwn = (index: number) => index % options.folds === fold
  const rest = stories.filter((_, index) => !isOwn(index))
  const tagger = new Tagger(trainTagger({ stories: rest, archive, pairGroups }, options))
  const own = stories.filter((_, index) => isOwn(index)).map((story) => readWith(tagger, story))
  return { stories: own, opinions: countOpinions(archive, tagger) }
}

/** A tagger of all stories, with what its folds have learned about documents and about the archive. */
export function joinFolds(tagger: ModelContents, folds: readonly FoldResult[]): ModelContents {
  return {
    ...tagger,
    ...learnScales(folds),
    opinions: settleOpinions(meanOpinions(folds.map(({ opinions }) => opinions))),
  }
}

/** A model without decisions about documents, and without opinions. */
export function trainTagger({ stories, pairGroups }: Lessons, options: ModelOptions): ModelContents {
  const grouper = new PairGrouper(pairGroups)
  const read = stories.map(({ story, weight }) => ({ ...readStory(story, grouper), weight }))
  const table = countFeatures(
    read.map(({ keys }) => keys),
    options.least,
  )
  const texts = read.map(({ keys, ...text }): TrainingText => ({ ids: keys.map(table.idOf), ...text }))
  const model = buildModel(table, trainCrf(texts, table, options), options.keep)
  return { ...model, pairGroups, opinions: new Map() }
}

function readWith(tagger: Tagger, { story, weight }: WeightedStory): ReadStory {
  const text = simplifyText(storyText(story))
  const labelled = [story.people, story.places, story.organizations].map(
    (names) => new Set(names.map(simplifyText)),
  )
  return { text, spans: tagger.tag(text), labelled, weight }
}

function readStory(story: LabelledStory, grouper: PairGrouper) {
  const text = storyText(story)
  const folded = foldText(text, grouper)
  const keys = new Int32Array(text.length * patterns.length)
  readKeys(folded, 0, text.length, keys)
  return { keys, labels: labelsOf(story, text), sequences: sequencesOf(folded.units) }
}

function sequencesOf(units: Uint16Array) {
  const cuts = cutSequences(units)
  return cuts.slice(0, -1).map((first, index) => ({ first, last: cuts[index + 1] ?? first }))
}
