import { defineCommand } from 'citty'
import { finishWith } from '../finish.ts'
import { reportOptions, screenOf } from '../report-options.ts'
import { runBuild } from '../run-build.ts'
import { showProgress } from '../show-progress.ts'
import { words } from '../words.ts'
import { findWorkplace, placeOptions } from '../workplace.ts'

export const buildCommand = defineCommand({
  meta: { name: 'build', description: words.commands.build },
  args: {
    ...placeOptions,
    compact: { type: 'boolean', description: words.options.compact },
    ...reportOptions,
  },
  async run({ args }) {
    const place = await findWorkplace(args)
    finishWith(
      await runBuild(place, showProgress(screenOf(args.format)), { compact: args.compact ?? false }),
      args,
    )
  },
})
