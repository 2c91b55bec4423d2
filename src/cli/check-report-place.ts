import { closeSync, openSync, readSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { isDeadLink, statOf } from './is-folder.ts'
import { isWithin, realPath } from './real-path.ts'
import { isReportPage, longestOpening } from './report-page.tsx'
import { UsageError } from './usage-error.ts'
import { words } from './words.ts'
import type { Workplace } from './workplace.ts'

/**
 * Refuse a place for the report where something of a person's stands or belongs, by whatever links it is reached.
 *
 * @throws {UsageError} below the content or the bulletins, at the configuration, and where a file is no report of ours
 */
export function checkReportPlace(
  path: string,
  { content, bulletins, configFile }: Pick<Workplace, 'content' | 'bulletins' | 'configFile'>,
): void {
  const place = realPath(resolve(path))
  if (isDeadLink(place)) throw new UsageError(words.noReportFolder(path))
  for (const folder of [content, bulletins])
    if (isWithin(place, folder)) throw new UsageError(words.usage.reportInContent(path, folder))
  if (place === realPath(configFile)) throw new UsageError(words.usage.reportIsConfig(path))
  if (!statOf(dirname(place))?.isDirectory()) throw new UsageError(words.noReportFolder(path))
  const found = statOf(place)
  if (found && !(found.isFile() && isReportPage(beginningOf(place))))
    throw new UsageError(words.usage.noReport(path))
}

function beginningOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(longestOpening)
    return bytes.subarray(0, readSync(file, bytes)).toString()
  } finally {
    closeSync(file)
  }
}
