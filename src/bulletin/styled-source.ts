import type { LexedLine } from './lex-lines.ts'
import { readPrintedDay } from './printed-day.ts'
import type { BulletinStyle } from './style.ts'

/** Read a source line by a style's own patterns; their group `date` is read as any day is. */
export function readStyledSource(
  text: string,
  style: BulletinStyle,
): Pick<LexedLine, 'role' | 'source'> | undefined {
  for (const pattern of style.sourceLine ?? []) {
    const groups = pattern.exec(text)?.groups
    if (!groups) continue
    const printed = groups.date?.trim()
    const day = printed === undefined ? undefined : (readPrintedDay(printed) ?? { text: printed })
    const source = groups.source?.trim()
    return { role: 'source', source: { ...(source && { source }), ...(day && { day }), credits: [] } }
  }
  return undefined
}
