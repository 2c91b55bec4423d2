import { stringify } from 'csv-stringify/sync'
import { inGroups } from '../in-parts.ts'
import { type DataKind, dataFields } from './data-fields.ts'

/**
 * A table for programs and spreadsheets: UTF-8 with a byte order mark, by which Excel knows the encoding, CRLF.
 * A cell that a spreadsheet would take for a formula has an apostrophe before it.
 */
export function* csvTable(kind: DataKind, rows: Iterable<object>): Generator<string> {
  let isFirst = true
  for (const group of inGroups(rows)) {
    yield stringify(group, {
      header: isFirst,
      columns: dataFields[kind].map(({ name }) => name),
      bom: isFirst,
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { number: String },
    })
    isFirst = false
  }
}
