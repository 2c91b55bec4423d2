/**
 * Train the model that finds names:
 *
 *     npm run train -- --data <stories.jsonl>… [--archive <articles folder>] [--self <articles folder>] --out <model>
 *
 * With `--archive` the articles of a folder teach what no labels need: which characters stand in like surroundings, and
 * in how many articles a string is a name. The model that ships is trained so.
 *
 * With `--self` the model labels an archive's own articles, keeps those that it is sure of, and a second one is trained
 * on them beside the labelled stories; the authority files beside the folder are obeyed. `--teacher` takes a model that
 * is there as the first one; `--except` names labelled stories whose articles are left out, to measure on them.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readTextFiles } from '../../src/cli/read-files.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import { parseAuthority } from '../../src/entities/parse-authority.ts'
import type { ModelContents } from '../../src/entities/tagger/model.ts'
import { encodeModel } from '../../src/entities/tagger/model-file.ts'
import { Tagger } from '../../src/entities/tagger/tagger.ts'
import { storyText } from '../../src/entities/training/labelled-story.ts'
import { silverStories, type UnlabelledStory } from '../../src/entities/training/silver-stories.ts'
import {
  defaultModelOptions,
  gatherLessons,
  type Lessons,
  type ModelOptions,
  trainTagger,
  type WeightedStory,
} from '../../src/entities/training/train-model.ts'
import { articlesBelow } from './articles-below.ts'
import { numberOf, runCommand } from './run-command.ts'
import { readModel, readStories, storyKey } from './stories.ts'
import { trainInThreads } from './train-in-threads.ts'

const commandOptions = {
  data: { type: 'string', multiple: true, default: [] as string[] },
  archive: { type: 'string' },
  self: { type: 'string' },
  teacher: { type: 'string' },
  except: { type: 'string', multiple: true, default: [] as string[] },
  most: { type: 'string', default: '4000' },
  enough: { type: 'string', default: '4' },
  weight: { type: 'string', default: '0.3' },
  out: { type: 'string', default: 'models/names.model' },
  epochs: { type: 'string' },
  keep: { type: 'string' },
  folds: { type: 'string' },
  seed: { type: 'string' },
} as const

const began = performance.now()
const seconds = () => ((performance.now() - began) / 1000).toFixed(0)
const say = (epoch: number, loss: number) =>
  console.log(`epoch ${epoch}  loss ${loss.toFixed(0)}  ${seconds()} s`)

await runCommand(commandOptions, async ({ values, positionals }) => {
  const options = {
    ...defaultModelOptions,
    epochs: numberOf('epochs', values.epochs, defaultModelOptions.epochs),
    keep: numberOf('keep', values.keep, defaultModelOptions.keep),
    folds: numberOf('folds', values.folds, defaultModelOptions.folds),
    seed: numberOf('seed', values.seed, defaultModelOptions.seed),
  }
  if (!existsSync(dirname(values.out)))
    throw new UsageError(`Missing folder \`${dirname(values.out)}\`, make it or name another with \`--out\``)
  const stories = readStories([...values.data, ...positionals])
  if (stories.length === 0) throw new UsageError('Missing labelled stories, name their files with `--data`')
  const archive = values.archive === undefined ? [] : articlesBelow(values.archive).map(storyText)
  const own = values.self === undefined ? [] : articlesBelow(values.self)
  const lessons = gatherLessons(
    stories.map((story) => ({ story, weight: 1 })),
    archive,
  )
  console.log(
    `${archive.length} articles, ${lessons.pairGroups.pairs.length} pairs in groups  ${seconds()} s`,
  )
  const teacher = values.teacher ? readModel(values.teacher) : await trainInThreads(lessons, options, say)
  const model =
    values.self === undefined
      ? teacher
      : trainOnSilver(labelOwn(values.self, own, teacher, lessons, values), teacher, lessons, options)
  const bytes = encodeModel(model)
  writeFileSync(values.out, bytes)
  console.log(
    `${stories.length} stories, ${model.keys.length} keys, ${model.steps.length} weights, ${bytes.length} bytes, ${seconds()} s: ${values.out}`,
  )
})

/** How many of an archive's own articles are learned from, and how much each counts. */
interface SelfOptions {
  /** Files of labelled stories whose articles are left out. */
  readonly except: readonly string[]
  readonly most: string
  readonly enough: string
  readonly weight: string
}

/** An archive's own articles, those left out that are labelled stories, as the first model labels them. */
function labelOwn(
  folder: string,
  articles: readonly UnlabelledStory[],
  first: ModelContents,
  lessons: Lessons,
  { except, most, enough, weight }: SelfOptions,
): WeightedStory[] {
  const labelled = lessons.stories.map(({ story }) => story)
  const known = new Set([...labelled, ...readStories(except)].map(storyKey))
  const own = articles.filter((story) => !known.has(storyKey(story)))
  const authority = parseAuthority(readTextFiles(join(dirname(folder), 'authority'), /\.ya?ml$/))
  const silver = silverStories(own, new Tagger(first), labelled, {
    authority,
    most: numberOf('most', most, 0),
    enough: numberOf('enough', enough, 0),
  })
  console.log(`${silver.length} of ${own.length} articles labelled by the model  ${seconds()} s`)
  const each = numberOf('weight', weight, 0)
  return silver.map((story) => ({ story, weight: each }))
}

/** What speaks for a document stays as the labelled stories taught it. */
function trainOnSilver(
  silver: readonly WeightedStory[],
  first: ModelContents,
  { stories, pairGroups }: Lessons,
  options: ModelOptions,
): ModelContents {
  const both = { stories: [...stories, ...silver], archive: [], pairGroups }
  const tagger = trainTagger(both, { ...options, onEpoch: say })
  const { decisions, trees, siteWeights, opinions } = first
  return { ...tagger, decisions, trees, siteWeights, opinions }
}
