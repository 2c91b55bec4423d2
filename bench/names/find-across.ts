import { noAuthority } from '../../src/entities/authority.ts'
import { finderWith } from '../../src/entities/name-finder.ts'
import type { FoundNames } from '../../src/entities/names.ts'
import type { LabelledSpan } from '../../src/entities/tagger/lattice.ts'
import { settleOpinions } from '../../src/entities/training/gather-opinions.ts'
import type { LabelledStory } from '../../src/entities/training/labelled-story.ts'
import { learnScales } from '../../src/entities/training/learn-scales.ts'
import type { FoldResult } from '../../src/entities/training/train-model.ts'

/**
 * Find the names of each story with what the folds that it is not in have learned.
 *
 * @param folds - the story of index i is in the fold of i modulo their number; they may have read more stories
 * @returns by story
 */
export function findAcross(stories: readonly LabelledStory[], folds: readonly FoldResult[]): FoundNames[] {
  const finders = folds.map((own) => {
    const sights = new Map(own.stories.map(({ text, spans }) => [text, spans]))
    const scales = learnScales(folds.filter((fold) => fold !== own))
    const tagger = {
      tag: (text: string) => sightsOf(text, sights),
      ...scales,
      opinions: settleOpinions(own.opinions),
    }
    return finderWith(tagger, { authority: noAuthority })
  })
  return stories.map(({ title, text }, index) => {
    const finder = finders[index % finders.length] as (typeof finders)[number]
    return finder.find({ headline: title, paragraphs: text.split('\n') })
  })
}

/** A story that a fold has not read would look like one without names: better none of the figures than wrong ones. */
function sightsOf(text: string, sights: ReadonlyMap<string, readonly LabelledSpan[]>): LabelledSpan[] {
  const spans = sights.get(text)
  if (!spans) throw new Error(`Unexpected story ${text.slice(0, 20).trim()}, expected one of the fold`)
  return [...spans]
}
