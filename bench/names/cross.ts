/**
 * Measure by cross-validation within labelled stories, as docs/entities.md tells it:
 *
 *     npm run cross -- <stories.jsonl>… [--archive <articles folder>] [--folds 4] [--epochs 8] [--keep 600000]
 *
 * Each part of the stories is read by a tagger that the others taught; how documents are weighed is learned from what the
 * taggers of those others see in them. Printed as `npm run eval` does.
 */
import { UsageError } from '../../src/cli/usage-error.ts'
import { storyText } from '../../src/entities/training/labelled-story.ts'
import { defaultModelOptions, gatherLessons, learnFold } from '../../src/entities/training/train-model.ts'
import { articlesBelow } from './articles-below.ts'
import { findAcross } from './find-across.ts'
import { printScores } from './print-scores.ts'
import { numberOf, runCommand } from './run-command.ts'
import { readStories } from './stories.ts'

const commandOptions = {
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
  const lessons = gatherLessons(
    stories.map((story) => ({ story, weight: 1 })),
    archive,
  )
  const folds = Array.from({ length: options.folds }, (_, fold) => learnFold(lessons, fold, options))
  printScores(stories, findAcross(stories, folds))
})
