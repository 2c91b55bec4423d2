import { stringify } from 'csv-stringify/sync'
import { listInParts } from '../in-parts.ts'
import { type DataKind, dataFields } from './data-fields.ts'
import { formulaStart } from './formula-start.ts'

const lineEnd = '\r\n'

/** What must stand in quotes. */
const needsQuotes = /[",\r\n]/

/**
 * A table for programs and spreadsheets: UTF-8 with a byte order mark, by which Excel knows the encoding, CRLF.
 * A cell that a spreadsheet would take for a formula has an apostrophe before it.
 */
export function csvTable(kind: DataKind, rows: Iterable<object>): Generator<string> {
  const { line, open } = csvLines(kind)
  return listInParts(rows, line, { open })
}

/** What such a table begins with, and its lines one by one. */
export function csvLines(kind: DataKind): {
  readonly open: string
  readonly line: (row: object) => string
} {
  const columns = dataFields[kind].map(({ name }) => name)
  return {
    open: format([], columns),
    line: (row) => plainLine(row, columns) ?? format([row], columns),
  }
}

/** A line of plain cells, many times faster than the formatter and the same; `undefined` where a cell is another. */
function plainLine(row: object, columns: readonly string[]): string | undefined {
  const cells: (string | number)[] = []
  for (const column of columns) {
    const cell = (row as Readonly<Record<string, unknown>>)[column] ?? ''
    if (typeof cell !== 'number' && !(typeof cell === 'string' && isPlain(cell))) return undefined
    cells.push(cell)
  }
  return cells.join() + lineEnd
}

/** What stands in a cell as it is. */
function isPlain(cell: string): boolean {
  return !formulaStart.test(cell) && !needsQuotes.test(cell)
}

/** Without any row: the line of the columns' names. */
function format(rows: readonly object[], columns: readonly string[]): string {
  const isHead = rows.length === 0
  return stringify([...rows], {
    header: isHead,
    columns: [...columns],
    bom: isHead,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { number: String },
  })
}
