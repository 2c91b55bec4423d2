import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvTable } from '../../../src/site/downloads/csv-table.ts'
import { dataFields } from '../../../src/site/downloads/data-fields.ts'

const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(...'甲,"\r\n\t=-+@＝＋－＠\'; 1\ufeff') }),
  fc.constant(undefined),
)

test('a table is what the formatter alone would give', () => {
  const row = fc.record({ article: cell, kind: cell, entry: cell, text: cell, block: fc.integer() })
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const whole = stringify(rows, {
        header: true,
        columns: dataFields.mentions.map(({ name }) => name),
        bom: true,
        record_delimiter: 'windows',
        escape_formulas: true,
        cast: { number: String },
      })
      expect([...csvTable('mentions', rows)].join('')).toBe(whole)
    }),
  )
})
