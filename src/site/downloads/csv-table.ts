import { stringify } from 'csv-stringify/sync'
import { type DataKind, dataFields } from './data-fields.ts'

/**
 * A table for programs and spreadsheets: UTF-8 with a byte order mark, by which Excel knows the encoding, CRLF.
 * A cell that a spreadsheet would take for a formula has an apostrophe before it.
 */
export function csvTable(kind: DataKind, rows: readonly object[]): string {
  return stringify([...rows], {
    header: true,
    columns: dataFields[kind].map(({ name }) => name),
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { number: String },
  })
}
