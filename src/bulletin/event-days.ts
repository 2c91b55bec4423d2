import { type IsoDate, isoDate } from '../text/iso-date.ts'
import type { Block, EventDay } from './bulletin.ts'

const printedDay = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g

/**
 * Find the days that an item tells of, in order, each once.
 *
 * @param reported - the report's day: a day printed without its year is taken next to it
 */
export function findEventDays(blocks: readonly Block[], reported: IsoDate | undefined): EventDay[] {
  const days = new Map<IsoDate, EventDay>()
  for (const block of blocks)
    for (const text of textsOf(block))
      for (const match of text.matchAll(printedDay)) {
        const day = dayOf(match, reported)
        if (day && !days.has(day))
          days.set(day, {
            date: day,
            inferred: match[1] === undefined,
            line: block.lines.first,
            text: match[0],
          })
      }
  return [...days.values()]
}

function dayOf(match: RegExpExecArray, reported: IsoDate | undefined): IsoDate | undefined {
  const [month, day] = [Number(match[2]), Number(match[3])]
  if (match[1]) return isoDate(Number(match[1]), month, day)
  return reported && nearestDay(month, day, reported)
}

/** News tells more of what was than of what comes: up to 300 days back, 65 ahead. */
function nearestDay(month: number, day: number, reported: IsoDate): IsoDate | undefined {
  const year = Number(reported.slice(0, 4))
  const at = dayNumber(reported)
  for (const candidate of [year, year - 1, year + 1]) {
    const date = isoDate(candidate, month, day)
    if (date && dayNumber(date) <= at + 65 && dayNumber(date) > at - 300) return date
  }
  return undefined
}

function dayNumber(date: IsoDate): number {
  return Date.parse(date) / 86_400_000
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'lines') return block.rows
  return block.kind === 'table' ? block.cells.flat() : [block.text]
}
