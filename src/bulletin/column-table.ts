import type { Block } from './bulletin.ts'
import type { LexedLine } from './lex-lines.ts'
import type { PageLayout } from './page-layout.ts'

type Table = Extract<Block, { kind: 'table' }>

const gap = /\s*\t\s*|\s{2,}/
const longestCell = 30

/** Reads the tables in columns of an item, from its first line to its last. */
export class ColumnReader {
  /** A stretch of rows that are no table ends here: no table begins within it. */
  #unevenUntil = 0

  /** The table that begins at a line; `undefined` where the lines have not all as many cells: such lines stay lines. */
  read(lexed: readonly LexedLine[], index: number, layout: PageLayout): Table | undefined {
    if (index < this.#unevenUntil) return undefined
    const read = readColumns(lexed, index, layout)
    if (typeof read !== 'number') return read
    this.#unevenUntil = read
    return undefined
  }
}

/**
 * Read the table that begins at a line: lines one under the other with their words in as many columns.
 *
 * > | 姓名    单位      职务
 * > | 梁秋    清河县科协  主席
 * > | 赵六    云岭学会   秘书长
 *
 * @returns where lines have not all as many cells, the index of the first that has not
 */
function readColumns(
  lexed: readonly LexedLine[],
  index: number,
  { lineEnds }: PageLayout,
): Table | number | undefined {
  const first = lexed[index]
  const width = first && lineEnds === 'auto' ? cellsOf(first)?.length : undefined
  if (!first || width === undefined) return undefined
  const cells: string[][] = []
  let last = first
  for (let at = index; ; at++) {
    const line = lexed[at]
    const row = line && cellsOf(line)
    if (!line || !row) break
    if (row.length !== width) return at
    cells.push(row)
    last = line
  }
  return cells.length * width >= 6 && cells.length > 1
    ? { kind: 'table', cells, lines: { first: first.number, last: last.number } }
    : undefined
}

/** At least two short cells and no sentence. */
function cellsOf({ role, text, spans, end, isQuoted }: LexedLine): string[] | undefined {
  if (role !== 'text' || end !== 'line' || isQuoted || spans.length > 0) return undefined
  if (!/\t|\s\s/.test(text) || /[。！？]/.test(text)) return undefined
  const cells = text.split(gap)
  return cells.length > 1 && cells.every((cell) => cell.length <= longestCell) ? cells : undefined
}
