import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { UsageError } from '../../src/cli/usage-error.ts'
import type { ModelContents } from '../../src/entities/tagger/model.ts'
import { decodeModel, ModelFileError } from '../../src/entities/tagger/model-file.ts'
import type { LabelledStory } from '../../src/entities/training/labelled-story.ts'
import { parseLine } from './parse-line.ts'

const strings = z.array(z.string())

/** Other keys are left alone. */
const storySchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  people: strings,
  places: strings,
  organizations: strings,
})

/**
 * Read labelled stories, one JSON object a line.
 *
 * @throws {UsageError} where a file cannot be read, or a line is no labelled story
 */
export function readStories(paths: readonly string[]): LabelledStory[] {
  return paths.flatMap((path) =>
    readBytes(path)
      .toString('utf8')
      .split('\n')
      .flatMap((line, index) =>
        line.trim() === '' ? [] : [parseLine(storySchema, line, `${path}:${index + 1}`, 'a labelled story')],
      ),
  )
}

/** What tells a story's text: labelled stories are cut short, and headlines and punctuation may be another's. */
export function storyKey({ text }: Pick<LabelledStory, 'text'>): string {
  return text.replace(/[^\p{L}]/gu, '').slice(0, 40)
}

/**
 * Read a model file.
 *
 * @throws {UsageError} where it is missing, damaged or of another version
 */
export function readModel(path: string): ModelContents {
  const bytes = readBytes(path)
  try {
    return decodeModel(bytes)
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error
    throw new UsageError(`${path}: ${error.message}`)
  }
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    throw new UsageError(`Unexpected \`${path}\`, expected a file that can be read, name another`)
  }
}
