import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { makeTables } from '../../../bench/names/make-tables.ts'

const gazetteer = resolve(import.meta.dirname, '../../../src/entities/gazetteer')

test.each(makeTables())(
  '$file is what the installed package gives: else run bench/names/make-tables.ts',
  ({ file, text }) => {
    expect(readFileSync(join(gazetteer, file), 'utf8') === text).toBe(true)
  },
)
