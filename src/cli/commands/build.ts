import { defineCommand } from 'citty'
import { finishWith } from '../finish.ts'
import { runBuild } from '../run-build.ts'
import { showProgress } from '../show-progress.ts'
import { words } from '../words.ts'
import { findWorkplace, placeOptions } from '../workplace.ts'

export const buildCommand = defineCommand({
  meta: { name: 'build', description: words.commands.build },
  args: { ...placeOptions, verbose: { type: 'boolean', description: words.options.verbose } },
  async run({ args }) {
    const place = await findWorkplace(args)
    finishWith(await runBuild(place, showProgress(process.stdout)), args.verbose === true)
  },
})
