import type { LexedLine } from './lex-lines.ts'
import { readPrintedDay } from './printed-day.ts'
import type { SourceLine } from './source-line.ts'

/** An item's lines below its headline, with its source lines apart. */
export interface SortedSources {
  readonly text: readonly LexedLine[]
  /** Those under the headline, then those at the end. */
  readonly sources: readonly LexedLine[]
}

/** Source lines stand under the headline or at the end; what looks like one in the middle is text. */
export function sortSources(lexed: readonly LexedLine[]): SortedSources {
  const first = lexed.findIndex(isText)
  const last = lexed.findLastIndex(isText)
  const text: LexedLine[] = []
  const sources: LexedLine[] = []
  for (const [index, line] of lexed.entries()) {
    if (line.role !== 'source') text.push(line)
    else if (index > first && index < last) text.push({ ...line, role: 'text' })
    else sources.push(line)
  }
  return withSignature(text, sources)
}

function isText({ role }: LexedLine): boolean {
  return role === 'text' || role === 'subheadline'
}

const body =
  '办公室|办公厅|委员会|科协|协会|学会|研究会|联合会|大学|学院|学校|中学|小学|医院|公司|集团|中心|研究院|研究所|局|厅|部|委|处|院|所|馆|站|社|报|网|台|组|政府|党委|工会|团委'
const bodyName = new RegExp(`^\\S.{0,28}(?:${body})(?:[、,，\\s]+\\S.{0,28}(?:${body}))*$`)
const bracketedBody = new RegExp(`^[（(](?<source>[^（()）：:，。；]{1,29}(?:${body}))(?:\\s+供稿)?[)）]$`)

function withSignature(text: readonly LexedLine[], sources: readonly LexedLine[]): SortedSources {
  if (sources.some(({ source }) => source?.source !== undefined)) return { text, sources }
  const printed = text.filter(isText)
  const last = printed.at(-1)
  const bracketed = bracketedBody.exec(last?.text ?? '')?.groups?.source
  if (last?.role !== 'text' || printed.length < 2) return { text, sources }
  if (bracketed === undefined) return { text, sources: [...sources, ...signatureOf(printed)] }
  return {
    text: text.filter((line) => line !== last),
    sources: [...sources, sourceOf(last, { source: bracketed, credits: [] })],
  }
}

/**
 * Read the signature at the end of an item: who, and when. Its lines stay in the text.
 *
 * > | 某省科学技术协会
 * > | 二○二一年七月十九日
 */
function signatureOf(printed: readonly LexedLine[]): LexedLine[] {
  const [name, date] = printed.slice(-2)
  const day = date?.role === 'text' ? readPrintedDay(date.text) : undefined
  if (!name || !date || !day || name.role !== 'text' || !isBodyName(name.text)) return []
  return [sourceOf(name, { source: name.text, credits: [] }), sourceOf(date, { day, credits: [] })]
}

function isBodyName(text: string): boolean {
  return text.length <= 60 && bodyName.test(text)
}

function sourceOf(line: LexedLine, source: SourceLine): LexedLine {
  return { ...line, role: 'source', source }
}
