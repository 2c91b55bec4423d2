/**
 * Measure the names that are found against labelled stories:
 *
 *     npm run eval -- <stories.jsonl>… [--model <model>] [--threshold 0.45] [--config archive.config.ts] [--errors]
 *
 * One line each for people, places and organisations over all documents, then the same by kind of source (the id's
 * prefix), then with `--errors` each error with its sentence. The threshold is that of the configuration where the
 * command line names none.
 */
import { resolve } from 'node:path'
import { loadConfig } from '../../src/cli/load-config.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import { noAuthority } from '../../src/entities/authority.ts'
import { finderWith } from '../../src/entities/name-finder.ts'
import { Tagger } from '../../src/entities/tagger/tagger.ts'
import type { LabelledStory } from '../../src/entities/training/labelled-story.ts'
import { printScores } from './print-scores.ts'
import { numberOf, runCommand } from './run-command.ts'
import { comparable, kinds, type NameSets } from './score.ts'
import { readModel, readStories } from './stories.ts'

const options = {
  model: { type: 'string', default: 'models/names.model' },
  config: { type: 'string', default: 'archive.config.ts' },
  threshold: { type: 'string' },
  errors: { type: 'boolean', default: false },
} as const

await runCommand(options, async ({ values, positionals }) => {
  if (positionals.length === 0) throw new UsageError('Missing labelled stories, name their files')
  const { names } = await loadConfig(resolve(values.config), {})
  const threshold = numberOf('threshold', values.threshold, names.threshold)
  const finder = finderWith(new Tagger(readModel(values.model)), { authority: noAuthority, threshold })
  const stories = readStories(positionals)
  const found = stories.map((story) =>
    finder.find({ headline: story.title, paragraphs: story.text.split('\n') }),
  )
  printScores(stories, found)
  if (values.errors)
    for (const [index, story] of stories.entries()) printErrors(story, found[index] as NameSets)
})

function printErrors(story: LabelledStory, names: NameSets): void {
  for (const kind of kinds) {
    const right = new Set(story[kind].map((name) => comparable(kind, name)))
    const given = new Set(names[kind].map((name) => comparable(kind, name)))
    for (const name of given)
      if (!right.has(name)) console.log(`${story.id} ${kind} extra ${sentenceWith(story, name)}`)
    for (const name of right)
      if (!given.has(name)) console.log(`${story.id} ${kind} missed ${sentenceWith(story, name)}`)
  }
}

/** The sentence of the first place where the name stands, the name in brackets. */
function sentenceWith({ title, text }: LabelledStory, name: string): string {
  const sentences = `${title}\n${text}`.split(/(?<=[。！？；\n])/)
  const sentence = sentences.find((candidate) => candidate.includes(name)) ?? name
  return sentence.trim().replace(name, `[${name}]`)
}
