import { type IsoDate, isoDate } from '../text/iso-date.ts'
import { findPrintedDates } from '../text/printed-date.ts'
import type { LexedLine } from './lex-lines.ts'

/** The day of an issue and where it was found. */
export interface BulletinDay {
  readonly date: IsoDate
  readonly from: 'masthead' | 'file-name'
}

/** The day of an issue: its masthead's, else the one in its file's name (`20220101.txt`, `news_2022-01-01.md`). */
export function bulletinDay(lexed: readonly LexedLine[], path: string): BulletinDay | undefined {
  for (const { role, groups } of lexed) {
    const date = role === 'masthead' && groups.date !== undefined ? dayIn(groups.date) : undefined
    if (date) return { date, from: 'masthead' }
  }
  const date = dayIn(path.split('/').at(-1) ?? '')
  return date && { date, from: 'file-name' }
}

function dayIn(text: string): IsoDate | undefined {
  const compact = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/.exec(text)
  if (compact) return isoDate(Number(compact[1]), Number(compact[3]), Number(compact[4]))
  const [printed] = findPrintedDates(text)
  return printed?.year === undefined || printed.month === undefined
    ? undefined
    : isoDate(printed.year, printed.month, printed.day)
}
