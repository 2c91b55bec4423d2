import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { makeReport } from './report.ts'
import { reportPage } from './report-page.tsx'
import type { ImportRun } from './run-import.ts'
import { UsageError } from './usage-error.ts'
import { words } from './words.ts'

/**
 * Write the page that shows each bulletin beside what was read from it.
 *
 * @throws {UsageError} where the file cannot be written
 */
export function writeReportPage(path: string, { files, result }: ImportRun): void {
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
