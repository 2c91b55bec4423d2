import { isBodyName } from './body-name.ts'
import { readPrintedDay } from './printed-day.ts'
import type { SourceLine } from './source-line.ts'

const signedDay = /^(?<name>\S.*?)(?:\s+(?<day>\S+)|\s*[（(](?<bracketed>[^（()）]+)[)）])$/

/** A name, a day and the blanks between them are no longer. */
const longest = 120

/**
 * Read a body's name and a day on one line: `某县科协 2021年7月17日`, `某县科协（2021-07-17）`.
 *
 * A headline can look so too; it is a source line only beside the text.
 */
export function readSignedDay(text: string): SourceLine | undefined {
  if (text.length > longest) return undefined
  const { name = '', day, bracketed } = signedDay.exec(text)?.groups ?? {}
  const printed = readPrintedDay(day ?? bracketed ?? '')
  return printed && isBodyName(name) ? { source: name, day: printed, credits: [] } : undefined
}
