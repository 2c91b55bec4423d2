import type { LabelledStory } from '../../src/entities/training/labelled-story.ts'
import { formatTally, kinds, type NameSets, score } from './score.ts'

/** Print a line a kind of name, over all documents, then the same by kind of source. */
export function printScores(stories: readonly LabelledStory[], found: readonly NameSets[]): void {
  const { all, ...groups } = Object.fromEntries(score(stories, found))
  if (all) for (const kind of kinds) console.log(formatTally(kind, all[kind]))
  for (const group of Object.keys(groups).sort()) {
    const tally = groups[group]
    if (!tally) continue
    console.log(`\n${group}: ${tally.people.documents} documents`)
    for (const kind of kinds) console.log(formatTally(kind, tally[kind]))
  }
}
