import { defineCommand } from 'citty'
import { finishWith } from '../finish.ts'
import { runImport } from '../run-import.ts'
import { showProgress } from '../show-progress.ts'
import { words } from '../words.ts'
import { findWorkplace, placeOptions } from '../workplace.ts'

export const buildCommand = defineCommand({
  meta: { name: 'build', description: words.commands.build },
  args: { ...placeOptions, verbose: { type: 'boolean', description: words.options.verbose } },
  async run({ args }) {
    const place = await findWorkplace(args)
    const run = runImport(place, new Set(), showProgress(process.stdout))
    finishWith(run.files, args.verbose === true)
  },
})
