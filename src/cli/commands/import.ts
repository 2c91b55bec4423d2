import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { defineCommand } from 'citty'
import { finishWith } from '../finish.ts'
import { printEdited } from '../print-edited.ts'
import { makeReport } from '../report.ts'
import { reportOptions, screenOf } from '../report-options.ts'
import { reportPage } from '../report-page.tsx'
import { type ImportRun, runImport } from '../run-import.ts'
import { showProgress } from '../show-progress.ts'
import { UsageError } from '../usage-error.ts'
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
    const run = await runImport(place, options, showProgress(screenOf(args.format)))
    if (args.report !== undefined) writeReportPage(args.report, run)
    if (args.diff && args.format !== 'json') printEdited(run.result?.plan.edited ?? [])
    finishWith(run.files, args)
  },
})

function writeReportPage(path: string, { files, result }: ImportRun): void {
  const byPath = new Map(result?.bulletins.map((bulletin, index) => [bulletin.path, { bulletin, index }]))
  const bulletins = files.flatMap((file) => {
    const read = byPath.get(file.path)
    return read ? [{ file, bulletin: read.bulletin, names: result?.names[read.index] ?? [] }] : []
  })
  try {
    writeFileSync(path, reportPage(makeReport(files), bulletins))
  } catch {
    throw new UsageError(words.noReportFolder(path))
  }
  console.error(words.reportWritten(relative('.', path)))
}
