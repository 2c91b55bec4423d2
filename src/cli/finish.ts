import type { VFile } from 'vfile'
import { reportLines } from './print-report.ts'
import { makeReport } from './report.ts'

/** How a report is printed. */
export interface FinishOptions {
  readonly verbose?: boolean | undefined
  readonly format?: 'text' | 'json'
}

/** Print the messages and their sum, and set the exit code: 1 where a file could not be used. */
export function finishWith(
  files: readonly VFile[],
  { verbose = false, format = 'text' }: FinishOptions = {},
): void {
  const report = makeReport(files)
  if (format === 'json') console.log(JSON.stringify(report, undefined, 2))
  else for (const line of reportLines(report, verbose)) console.log(line)
  if (report.counts.fail > 0) process.exitCode = 1
}
