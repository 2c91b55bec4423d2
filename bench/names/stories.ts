import { readFileSync } from 'node:fs'
import type { LabelledStory } from '../../src/entities/training/labelled-story.ts'

/** Read labelled stories, one JSON object a line. */
export function readStories(paths: readonly string[]): LabelledStory[] {
  return paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as LabelledStory),
  )
}
