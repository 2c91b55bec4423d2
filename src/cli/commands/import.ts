import { defineCommand } from 'citty'
import { finishWith } from '../finish.ts'
import { reportOptions, screenOf } from '../report-options.ts'
import { runImport } from '../run-import.ts'
import { showProgress } from '../show-progress.ts'
import { words } from '../words.ts'
import { findWorkplace, placeOptions } from '../workplace.ts'

export const importCommand = defineCommand({
  meta: { name: 'import', description: words.commands.import },
  args: {
    ...placeOptions,
    accept: { type: 'string', valueHint: words.hints.ids, description: words.options.accept },
    diff: { type: 'boolean', description: words.options.diff },
    report: { type: 'string', valueHint: words.hints.file, description: words.options.report },
    ...reportOptions,
  },
  async run({ args }) {
    const place = await findWorkplace(args)
    const options = {
      accept: new Set(args.accept?.split(',').map((id) => id.trim())),
      always: args.diff === true || args.report !== undefined,
      evidence: args.report !== undefined,
      dry: args.diff === true,
    }
    // Before anything is done: a report must never stand in the place of what a person wrote.
    if (args.report !== undefined) {
      const { checkReportPlace } = await import('../check-report-place.ts')
      checkReportPlace(args.report, place)
    }
    const run = await runImport(place, options, showProgress(screenOf(args.format)))
    // Loaded where they are asked for: most imports have nothing to show.
    if (args.report !== undefined) (await import('../write-report-page.ts')).writeReportPage(args.report, run)
    if (args.diff && args.format !== 'json')
      (await import('../print-edited.ts')).printEdited(run.result?.plan.edited ?? [])
    finishWith(run.files, args)
  },
})
