/**
 * Measure by cross-validation within labelled stories, as docs/entities.md tells it:
 *
 *     npm run cross -- <stories.jsonl>… [--more <stories.jsonl>]… [--archive <articles folder>] [--folds 4] \
 *       [--epochs 8] [--keep 560000]
 *
 * Each part of the stories is read by a tagger that the others taught; how documents are weighed is learned from what the
 * taggers of those others see in them. Printed as `npm run eval` does.
 *
 * Stories of `--more` are learned from and never measured. They stand behind the others and are divided like them: a
 * fold's tagger reads its share of them without having learned it, and what it sees teaches the other folds how
 * documents are weighed. So each measured story is read by what three quarters of both taught; with and without `--more`
 * the same stories are measured, in the same folds. What is among the measured ones already is left out of them.
 */
import { UsageError } from '../../src/cli/usage-error.ts'
import { storyText } from '../../src/entities/training/labelled-story.ts'
import { defaultModelOptions, gatherLessons, learnFold } from '../../src/entities/training/train-model.ts'
import { articlesBelow } from './articles-below.ts'
import { findAcross } from './find-across.ts'
import { printScores } from './print-scores.ts'
import { numberOf, runCommand } from './run-command.ts'
import { readStories, storyKey } from './stories.ts'

const commandOptions = {
  more: { type: 'string', multiple: true, default: [] as string[] },
  archive: { type: 'string' },
  folds: { type: 'string' },
  epochs: { type: 'string' },
  keep: { type: 'string' },
} as const

await runCommand(commandOptions, ({ values, positionals }) => {
  const options = {
    ...defaultModelOptions,
    folds: numberOf('folds', values.folds, defaultModelOptions.folds),
    epochs: numberOf('epochs', values.epochs, defaultModelOptions.epochs),
    keep: numberOf('keep', values.keep, defaultModelOptions.keep),
  }
  const stories = readStories(positionals)
  if (!Number.isInteger(options.folds) || options.folds < 2)
    throw new UsageError(
      `Unexpected number \`${options.folds}\` for \`--folds\`, expected a whole number of 2 or more`,
    )
  if (stories.length < options.folds)
    throw new UsageError(`Missing labelled stories, expected ${options.folds} or more, name their files`)
  const archive = values.archive === undefined ? [] : articlesBelow(values.archive).map(storyText)
  const measured = new Set(stories.map(storyKey))
  const more = readStories(values.more).filter((story) => !measured.has(storyKey(story)))
  const lessons = gatherLessons(
    [...stories, ...more].map((story) => ({ story, weight: 1 })),
    archive,
  )
  const folds = Array.from({ length: options.folds }, (_, fold) => learnFold(lessons, fold, options))
  printScores(stories, findAcross(stories, folds))
})
