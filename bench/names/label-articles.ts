import { z } from 'zod'
import { UsageError } from '../../src/cli/usage-error.ts'
import type { LabelledStory } from '../../src/entities/training/labelled-story.ts'
import type { UnlabelledStory } from '../../src/entities/training/silver-stories.ts'
import { parseLine } from './parse-line.ts'

const strings = z.array(z.string())

/** Names of an article that is read elsewhere: what a project may publish of texts that are another's. */
const labelSchema = z.strictObject({
  /** The article's id. */
  article: z.string(),
  /** UTF-16 units of its text that were read; names behind them are not listed. */
  characters: z.int().positive(),
  people: strings,
  places: strings,
  organizations: strings,
})

/** Labelled stories, and of how many labels the archive has no article. */
export interface JoinedLabels {
  readonly stories: readonly LabelledStory[]
  readonly missing: number
}

/**
 * Put labels and the texts that they are of together.
 *
 * @param lines - of a file, one label as JSON a line; empty ones are passed over
 * @param path - of that file, for errors
 * @param prefix - names the kind of source, before each story's id
 * @throws {UsageError} where a line is no label, an article stands twice, or a name is not in its text
 */
export function labelArticles(
  lines: readonly string[],
  path: string,
  articles: readonly UnlabelledStory[],
  prefix: string,
): JoinedLabels {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const labelled = new Set<string>()
  const stories: LabelledStory[] = []
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const place = `${path}:${index + 1}`
    const {
      article: id,
      characters,
      ...names
    } = parseLine(labelSchema, line, place, 'the label of an article')
    if (labelled.has(id))
      throw new UsageError(`${place}: Unexpected second label of \`${id}\`, expected one, remove the other`)
    labelled.add(id)
    const article = byId.get(id)
    if (!article) continue
    const story = {
      id: `${prefix}-${id}`,
      title: article.title,
      text: article.text.slice(0, characters),
      ...names,
    }
    checkNames(story, place)
    stories.push(story)
  }
  return { stories, missing: labelled.size - stories.length }
}

function checkNames({ title, text, people, places, organizations }: LabelledStory, place: string): void {
  const lost = [people, places, organizations]
    .flat()
    .find((name) => !title.includes(name) && !text.includes(name))
  if (lost !== undefined)
    throw new UsageError(
      `${place}: Missing \`${lost}\` in the article, expected the text that was labelled, correct the label`,
    )
}
