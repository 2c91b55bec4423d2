import { defineCommand } from 'citty'
import { exportBag } from '../run-export.ts'
import { UsageError } from '../usage-error.ts'
import { words } from '../words.ts'
import { findWorkplace, placeOptions } from '../workplace.ts'

export const exportCommand = defineCommand({
  meta: { name: 'export', description: words.commands.export },
  args: {
    ...placeOptions,
    bagit: { type: 'string', valueHint: words.hints.folder, description: words.options.bagit },
    'ro-crate': { type: 'boolean', description: words.options.roCrate },
  },
  async run({ args }) {
    if (args.bagit === undefined) throw new UsageError(words.usage.noBag)
    const place = await findWorkplace(args)
    const { files, bytes, remarks } = await exportBag(place, args.bagit, args['ro-crate'] === true)
    for (const remark of remarks) console.error(remark)
    console.log(words.exported(files, bytes, args.bagit))
  },
})
