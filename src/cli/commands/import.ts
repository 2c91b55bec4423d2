import { defineCommand } from 'citty'
import { finishWith } from '../finish.ts'
import { runImport } from '../run-import.ts'
import { showProgress } from '../show-progress.ts'
import { words } from '../words.ts'
import { findWorkplace, placeOptions } from '../workplace.ts'

export const importCommand = defineCommand({
  meta: { name: 'import', description: words.commands.import },
  args: {
    ...placeOptions,
    accept: { type: 'string', valueHint: words.hints.ids, description: words.options.accept },
    verbose: { type: 'boolean', description: words.options.verbose },
  },
  async run({ args }) {
    const place = await findWorkplace(args)
    const run = runImport(
      place,
      { accept: new Set(args.accept?.split(',') ?? []) },
      showProgress(process.stdout),
    )
    finishWith(run.files, args.verbose === true)
  },
})
