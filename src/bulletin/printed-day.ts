import { type IsoDate, isoDate } from '../text/iso-date.ts'
import { findPrintedDates } from '../text/printed-date.ts'

/** A whole day as printed; `date` is missing where no calendar has it. */
export interface PrintedDay {
  readonly text: string
  readonly date?: IsoDate
}

/** What may stand beside a day: its hour, its day of the week, a label. */
const beside =
  /^(?:\s|[日号]?\s*\d{1,2}[:：时]\d{1,2}(?:[:：分]\d{1,2})?秒?|[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?|[（(]?农历[^）)]{2,10}[）)]?)*$/

/** Read a text that is a day with its year and nothing more than its hour or its day of the week. */
export function readPrintedDay(text: string): PrintedDay | undefined {
  if (text.length > 40) return undefined
  const [found, second] = findPrintedDates(text)
  if (!found || second || found.year === undefined || found.month === undefined) return undefined
  if (!beside.test(text.slice(0, found.start)) || !beside.test(text.slice(found.end))) return undefined
  const date = isoDate(found.year, found.month, found.day)
  return { text: found.text, ...(date && { date }) }
}
