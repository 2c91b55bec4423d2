import type { Block } from './bulletin.ts'
import type { LexedLine } from './lex-lines.ts'
import { type MarkedText, readMarkup } from './markup.ts'

type Cell = Pick<MarkedText, 'text' | 'spans'>

const emptyCell: Cell = { text: '', spans: [] }

/** Cells that a table may lack, beside those that it may lack by its size: they are filled. */
const mostEmpty = 10_000

type Table = Extract<Block, { kind: 'table' }>

/**
 * Read the Markdown table that begins at a line.
 *
 * > | 消息 | 截止日期 |
 * > |:----:|:--------:|
 * > | 体测 |  10.27   |
 *
 * @returns `undefined` where the next line does not rule off its head, or a row is many times as wide as the others
 */
export function readTable(lexed: readonly LexedLine[], index: number): Table | undefined {
  const [head, delimiter] = [lexed[index], lexed[index + 1]]
  if (!head?.text.startsWith('|')) return undefined
  if (!delimiter || !/^\|(?:\s*:?-+:?\s*\|)+$/.test(delimiter.printed.trim())) return undefined
  let last = head.number
  const rows: Cell[][] = []
  for (let at = index; at < lexed.length; at++) {
    const { number, printed, role } = lexed[at] ?? delimiter
    if (!printed.trim().startsWith('|') || role === 'blank') break
    if (number !== delimiter.number && number !== (rows.length > 0 ? last : 0)) rows.push(cellsOf(printed))
    last = number
  }
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const printed = rows.reduce((sum, row) => sum + row.length, 0)
  if (rows.length * width > mostEmpty + 8 * printed) return undefined
  const whole = rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill(emptyCell)])
  const hasSpans = whole.flat().some(({ spans }) => spans.length > 0)
  return {
    kind: 'table',
    cells: whole.map((row) => row.map(({ text }) => text)),
    ...(hasSpans && { spans: whole.map((row) => row.map(({ spans }) => spans)) }),
    lines: { first: head.number, last },
  }
}

function cellsOf(line: string): Cell[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map(readCell)
}

function readCell(cell: string): Cell {
  const [run = emptyCell, ...others] = readMarkup(cell.trim(), 'inline')
  if (others.length === 0) return run
  return { text: [run, ...others].map(({ text }) => text).join(' '), spans: [] }
}
