import { spaceBetween } from '../text/space-between.ts'
import type { Block, Join, Seam, Span } from './bulletin.ts'
import { ColumnReader } from './column-table.ts'
import { type Decision, decideJoin, type Gap } from './decide-join.ts'
import type { LexedLine } from './lex-lines.ts'
import { readTable } from './markdown-table.ts'
import type { PageLayout } from './page-layout.ts'

/** An item's text as blocks, and the joins that made them. */
export interface Paragraphs {
  readonly blocks: readonly Block[]
  readonly joins: readonly Join[]
}

/** One line of a block: printed, or several joined. Lists grow: copies of a long paragraph would take its square in time. */
interface Row {
  readonly texts: string[]
  /** Of all texts, UTF-16 units. */
  readonly length: number
  /** The last units of all texts; of one line, the whole. */
  readonly end: string
  readonly spans: Span[]
  readonly seams: Seam[]
  readonly first: number
  readonly last: LexedLine
}

/** How lines go on is told from so many units before their gap. */
const lookedAt = 1000

/** Make blocks of an item's lines: paragraphs that the page wrapped or cut become whole, lines that are meant stay lines. */
export function readParagraphs(lexed: readonly LexedLine[], layout: PageLayout): Paragraphs {
  const builder = new ParagraphBuilder(layout)
  const columns = new ColumnReader()
  let tableEnd = 0
  lexed.forEach((line, index) => {
    if (line.role !== 'blank' && line.number <= tableEnd) return
    const table =
      line.role === 'text' ? (readTable(lexed, index) ?? columns.read(lexed, index, layout)) : undefined
    if (table) builder.addBlock(table)
    else builder.add(line)
    tableEnd = table?.lines.last ?? tableEnd
  })
  return builder.finish()
}

class ParagraphBuilder {
  readonly #layout: PageLayout
  readonly #blocks: Block[] = []
  readonly #joins: Join[] = []
  #rows: Row[] = []
  #gap: Gap = 'line-end'
  #isQuotation = false

  constructor(layout: PageLayout) {
    this.#layout = layout
  }

  add(line: LexedLine): void {
    if (line.role === 'text') this.#addText(line)
    else if (line.role === 'blank') this.#widen('blank')
    else if (line.role === 'subheadline') this.addBlock(subheadlineOf(line))
    else if (['page-number', 'running-head', 'masthead'].includes(line.role)) this.#widen('page')
    else if (line.role === 'rule') this.#closeBlock()
    if (line.role !== 'text' && line.endsPage) this.#widen('page')
  }

  addBlock(block: Block): void {
    this.#closeBlock()
    this.#blocks.push(block)
  }

  finish(): Paragraphs {
    this.#closeBlock()
    return { blocks: this.#blocks, joins: this.#joins }
  }

  #widen(gap: Gap): void {
    if (this.#gap !== 'page') this.#gap = gap
  }

  #addText(line: LexedLine): void {
    const before = this.#rows.at(-1)
    const decision = before && this.#decide(before, line, this.#gap)
    if (decision === 'paragraph') this.#closeBlock()
    if (decision === 'quotation') this.#isQuotation = true
    if (before === undefined || typeof decision === 'string') this.#rows.push(rowOf(line))
    else if (decision) this.#join(before, line, decision)
    this.#gap = line.endsPage ? 'page' : 'line-end'
  }

  #decide(before: Row, line: LexedLine, gap: Gap): Decision {
    if (this.#rows.length > 1 && gap !== 'line-end') return 'paragraph'
    return decideJoin({ text: before.end, before: before.last, after: line, gap }, this.#layout)
  }

  #join(before: Row, line: LexedLine, decision: Exclude<Decision, string>): void {
    const gap = spaceBetween(before.end, line.text)
    const offset = before.length + gap.length
    for (const span of line.spans)
      before.spans.push({ ...span, start: span.start + offset, end: span.end + offset })
    before.texts.push(gap, line.text)
    before.seams.push({ at: offset, line: line.number })
    const { why, confidence } = decision
    this.#joins.push({ before: before.last.number, after: line.number, why, confidence })
    this.#rows[this.#rows.length - 1] = {
      ...before,
      length: offset + line.text.length,
      end: (before.end + gap + line.text).slice(-lookedAt),
      last: line,
    }
  }

  #closeBlock(): void {
    const [first, ...others] = this.#rows
    const last = this.#rows.at(-1)
    if (first && last)
      this.#blocks.push(
        others.length === 0 && !first.last.isQuoted
          ? paragraphOf(first)
          : linesOf(this.#rows, first, last, this.#isQuotation),
      )
    this.#rows = []
    this.#gap = 'line-end'
    this.#isQuotation = false
  }
}

function rowOf(line: LexedLine): Row {
  const { text, spans, number } = line
  return {
    texts: [text],
    length: text.length,
    end: text,
    spans: [...spans],
    seams: [],
    first: number,
    last: line,
  }
}

function paragraphOf({ texts, spans, seams, first, last }: Row): Block {
  const text = texts.join('')
  const lines = { first, last: last.number }
  if (spans.length > 0) return { kind: 'paragraph', text, spans, ...(seams.length > 0 && { seams }), lines }
  return seams.length > 0 ? { kind: 'paragraph', text, seams, lines } : { kind: 'paragraph', text, lines }
}

function linesOf(rows: readonly Row[], first: Row, last: Row, isQuotation: boolean): Block {
  return {
    kind: isQuotation || first.last.isQuoted ? 'quotation' : 'lines',
    rows: rows.map(({ texts }) => texts.join('')),
    starts: rows.map((row) => row.first),
    ...(rows.some(({ spans }) => spans.length > 0) && { spans: rows.map(({ spans }) => spans) }),
    lines: { first: first.first, last: last.last.number },
  }
}

function subheadlineOf({ text, groups, number }: LexedLine): Block {
  return {
    kind: 'subheadline',
    text: groups.headline ?? text,
    lines: { first: number, last: number },
  }
}
