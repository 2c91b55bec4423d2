import { isBodyName } from './body-name.ts'
import type { LexedLine } from './lex-lines.ts'
import { isDated } from './relabel.ts'
import { readSignedDay } from './signed-day.ts'
import type { SourceLine } from './source-line.ts'

/** An item's lines below its headline, with its source lines apart. */
export interface SortedSources {
  readonly text: readonly LexedLine[]
  /** Those under the headline, then those at the end. */
  readonly sources: readonly LexedLine[]
}

/**
 * Source lines stand under the headline or at the end; what looks like one in the middle is text. So is what is none
 * beside the one that closes the item: another day under the headline, a sentence with its day (`通过《章程》[2021-07-10]`).
 */
export function sortSources(lexed: readonly LexedLine[]): SortedSources {
  const first = lexed.findIndex(isText)
  const last = lexed.findLastIndex(isText)
  const closing = first < 0 ? undefined : closingSource(lexed, last)
  const text: LexedLine[] = []
  const sources: LexedLine[] = []
  lexed.forEach((line, index) => {
    if (line.role !== 'source') text.push(line)
    else if (
      (index > first && index < last) ||
      (closing && isOther(line, closing, index < first ? undefined : lexed[last]))
    )
      text.push({ ...line, role: 'text' })
    else sources.push(line)
  })
  return withSignature(...withSignedDay(text, sources))
}

/** What the last line with a name and a day tells, below the text or as its last line. */
function closingSource(lexed: readonly LexedLine[], last: number): SourceLine | undefined {
  const line = lexed[last]
  return (
    lexed.slice(last + 1).findLast(isDated)?.source ??
    (line?.role === 'text' && !line.isQuoted ? readSignedDay(line.text) : undefined)
  )
}

/**
 * Whether a line tells another day than the closing one and is no source of its own.
 *
 * @param above - the text's last line, of a line below the text: it may sign with the day
 */
function isOther({ source, text }: LexedLine, closing: SourceLine, above: LexedLine | undefined): boolean {
  if (!source?.day || source === closing || source.credits.length > 0) return false
  if (source.source === undefined)
    return source.day.date !== closing.day?.date && !isBodyName(above?.text ?? '')
  return above !== undefined && text.startsWith(source.source) && !isBodyName(source.source)
}

/** `某县科协 2021年7月17日` above or below the text. */
function withSignedDay(
  text: readonly LexedLine[],
  sources: readonly LexedLine[],
): [readonly LexedLine[], readonly LexedLine[]] {
  const lines = text.filter(isText)
  const edges = lines.length > 1 ? [lines[0], lines.at(-1)] : []
  const signed = edges.flatMap((line) => {
    const source = line?.role === 'text' && !line.isQuoted ? readSignedDay(line.text) : undefined
    return line && source ? [{ printed: line, read: { ...line, role: 'source' as const, source } }] : []
  })
  if (signed.length === 0) return [text, sources]
  return [
    text.filter((line) => !signed.some(({ printed }) => printed === line)),
    [...sources, ...signed.map(({ read }) => read)],
  ]
}

function isText({ role }: LexedLine): boolean {
  return role === 'text' || role === 'subheadline'
}

/** A signature's lines are of the text as well. */
function withSignature(text: readonly LexedLine[], sources: readonly LexedLine[]): SortedSources {
  const name = text.findLast(isText)
  const day = sources.find(({ number }) => name !== undefined && number > name.number)
  if (name?.role !== 'text' || !day || !isSignature(name, day, text)) return { text, sources }
  return {
    text: [...text, { ...day, role: 'text' }],
    sources: [...sources, { ...name, role: 'source', source: { source: name.text, credits: [] } }],
  }
}

/**
 * The signature at the end of an item: who, and when.
 *
 * > | 某省科学技术协会
 * > | 二○二一年七月十九日
 */
function isSignature(name: LexedLine, { source }: LexedLine, text: readonly LexedLine[]): boolean {
  const isDay = source?.day !== undefined && source.source === undefined && source.credits.length === 0
  return isDay && isBodyName(name.text) && text.filter(isText).length > 1
}
