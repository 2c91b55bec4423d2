import { addressLine, imprintLine } from './common-lines.ts'
import type { LexedLine } from './lex-lines.ts'
import { readPrintedDay } from './printed-day.ts'
import { endsSentence, isNews, relabel } from './relabel.ts'

/** An imprint is not longer. */
const imprintLines = 12

/**
 * Find the imprint at the end of a printed brief.
 *
 * > | 主题词:科协  工作  简报
 * > | 报:省科协,市委办公室。
 * > | (共印120份)
 *
 * An address or a telephone number is of the last item, unless that has closed with its source line.
 */
export function markImprint(lexed: readonly LexedLine[]): readonly LexedLine[] {
  const tail = tailOf(lexed)
  const opens = isBelowItem(lexed, tail[0]) ? [imprintLine, addressLine] : [imprintLine]
  const first = tail.find((index) => opens.some((pattern) => pattern.test(lexed[index]?.text ?? '')))
  if (first === undefined) return lexed
  const imprint = tail.filter((index) => index >= first)
  return relabel(lexed, new Map(imprint.map((index) => [index, { role: 'imprint' }])))
}

/** Indexes of the last printed lines, in order, back to the last that is a sentence of prose or names a source. */
function tailOf(lexed: readonly LexedLine[]): number[] {
  const tail: number[] = []
  for (let index = lexed.length - 1; index >= 0 && tail.length < imprintLines; index--) {
    const line = lexed[index]
    if (!line || !isNews(line)) continue
    if (line.role === 'headline' || isSource(line) || (!isOfImprint(line) && isProse(line))) break
    tail.push(index)
  }
  return tail.reverse()
}

/** Who edited an imprint (`编辑：张三`) and its bare day stand within it. */
function isSource(line: LexedLine | undefined): boolean {
  if (line?.role !== 'source' || !line.source) return false
  const { source, day } = line.source
  return source !== undefined || (day !== undefined && !readPrintedDay(line.text))
}

function isOfImprint({ text }: LexedLine): boolean {
  return imprintLine.test(text) || addressLine.test(text)
}

function isProse({ text }: LexedLine): boolean {
  return text.length > 60 || /。$/.test(text)
}

/** Right above stands the source line that closes an item: under a headline it opens one. */
function isBelowItem(lexed: readonly LexedLine[], index: number | undefined): boolean {
  if (index === undefined) return false
  const source = lexed.slice(0, index).findLastIndex(isNews)
  return isSource(lexed[source]) && endsSentence(lexed, source)
}
