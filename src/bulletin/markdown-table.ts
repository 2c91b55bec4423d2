import type { Block } from './bulletin.ts'
import type { LexedLine } from './lex-lines.ts'
import { readMarkup } from './markup.ts'

type Table = Extract<Block, { kind: 'table' }>

/**
 * Read the Markdown table that begins at a line.
 *
 * > | 消息 | 截止日期 |
 * > |:----:|:--------:|
 * > | 体测 |  10.27   |
 *
 * @returns `undefined` where the next line does not rule off its head
 */
export function readTable(lexed: readonly LexedLine[], index: number): Table | undefined {
  const [head, delimiter] = [lexed[index], lexed[index + 1]]
  if (!head?.text.startsWith('|')) return undefined
  if (!delimiter || !/^\|(?:\s*:?-+:?\s*\|)+$/.test(delimiter.line.text.trim())) return undefined
  let last = head.line.number
  const rows: string[][] = []
  for (let at = index; at < lexed.length; at++) {
    const { line, role } = lexed[at] ?? delimiter
    if (!line.text.trim().startsWith('|') || role === 'blank') break
    if (line.number !== delimiter.line.number && line.number !== (rows.length > 0 ? last : 0))
      rows.push(cellsOf(line.text))
    last = line.number
  }
  const width = Math.max(...rows.map((row) => row.length))
  const cells = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')])
  return { kind: 'table', cells, lines: { first: head.line.number, last } }
}

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) =>
    readMarkup(cell.trim(), 'inline')
      .map(({ text }) => text)
      .join(' '),
  )
}
