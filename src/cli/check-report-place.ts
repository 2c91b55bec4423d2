import { closeSync, existsSync, lstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { isReportPage, longestOpening } from './report-page.tsx'
import { UsageError } from './usage-error.ts'
import { words } from './words.ts'
import type { Workplace } from './workplace.ts'

/** What a report must not be written over, as absolute paths. */
export interface KeptPlaces extends Pick<Workplace, 'content' | 'bulletins'> {
  readonly config: string
}

/**
 * Refuse a place for the report where something of a person's stands or belongs, by whatever links it is reached.
 *
 * @throws {UsageError} below the content or the bulletins, at the configuration, and where a file is no report of ours
 */
export function checkReportPlace(path: string, { content, bulletins, config }: KeptPlaces): void {
  const place = realPlace(resolve(path))
  if (place === undefined) throw new UsageError(words.noReportFolder(path))
  for (const folder of [content, bulletins]) {
    const kept = realPlace(folder)
    if (kept !== undefined && (place === kept || place.startsWith(kept + sep)))
      throw new UsageError(words.usage.reportInContent(path, folder))
  }
  if (place === realPlace(config)) throw new UsageError(words.usage.reportIsConfig(path))
  const found = statSync(place, { throwIfNoEntry: false })
  if (!found && !existsSync(dirname(place))) throw new UsageError(words.noReportFolder(path))
  if (found && !(found.isFile() && isReportPage(beginningOf(place))))
    throw new UsageError(words.usage.noReport(path))
}

/**
 * Where a path leads, also one at which nothing stands yet.
 *
 * @returns `undefined` where it leads nowhere: a dead link, a path below a file
 */
function realPlace(path: string): string | undefined {
  try {
    if (lstatSync(path, { throwIfNoEntry: false })) return realpathSync.native(path)
  } catch {
    return undefined
  }
  const above = realPlace(dirname(path))
  return above === undefined ? undefined : join(above, basename(path))
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
