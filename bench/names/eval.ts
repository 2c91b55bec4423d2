/**
 * Measure the names that are found against labelled stories:
 *
 *     npm run eval -- <stories.jsonl>… [--model <model>] [--errors]
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { noAuthority } from '../../src/entities/authority.ts'
import { createNameFinder } from '../../src/entities/name-finder.ts'
import type { LabelledStory } from '../../src/entities/training/labelled-story.ts'
import { comparable, formatTally, kinds, type NameSets, score } from './score.ts'
import { readStories } from './stories.ts'

const { values, positionals } = parseArgs({
  options: {
    model: { type: 'string', default: 'models/names.model' },
    errors: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})

const finder = createNameFinder({ model: readFileSync(values.model), authority: noAuthority })
const stories = readStories(positionals)
const found = stories.map((story) =>
  finder.find({ headline: story.title, paragraphs: story.text.split('\n') }),
)

const tallies = score(stories, found)
for (const [group, tally] of [...tallies].sort(([a], [b]) =>
  a === 'all' ? -1 : b === 'all' ? 1 : a < b ? -1 : 1,
)) {
  if (group !== 'all') console.log(`\n${group}: ${tally.people.documents} documents`)
  for (const kind of kinds) console.log(formatTally(kind, tally[kind]))
}
if (values.errors)
  for (const [index, story] of stories.entries()) printErrors(story, found[index] as NameSets)

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
