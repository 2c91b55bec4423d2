import { join, relative } from 'node:path'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Severity } from '../diagnostics/rules.ts'

/** `2021-07.txt:41:1: message …  rule`, relative to the working directory; files and places in order. */
export function messageLines(files: readonly VFile[], severities: ReadonlySet<Severity>): string[] {
  return files.flatMap((file) =>
    file.messages
      .filter((message) => severities.has(severityOf(message)))
      .map((message) => messageLine(file, message)),
  )
}

/** How many messages of each severity. */
export function countMessages(files: readonly VFile[]): Record<Severity, number> {
  const counts = { fail: 0, message: 0, info: 0 }
  for (const file of files) for (const message of file.messages) counts[severityOf(message)]++
  return counts
}

/** `report` says it by vfile's `fatal`. */
export function severityOf({ fatal }: VFileMessage): Severity {
  return fatal === true ? 'fail' : fatal === false ? 'message' : 'info'
}

function messageLine(file: VFile, message: VFileMessage): string {
  const path = relative(process.cwd(), join(file.cwd, file.path))
  const { line, column } = message
  const place = [path, line ?? 1, column ?? 1].join(':')
  return `${place} ${severityOf(message)} ${message.reason} ${message.ruleId ?? ''}`
}
