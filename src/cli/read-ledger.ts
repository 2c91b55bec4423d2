import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { type Ledger, ledgerFile, parseLedger } from '../articles/ledger.ts'
import type { Workplace } from './workplace.ts'

/** What the import last wrote, and the list's file: where it cannot be read it says so, and nothing is known. */
export function readLedger({ articles }: Pick<Workplace, 'articles'>): { ledger: Ledger; file: VFile } {
  const path = join(articles, ledgerFile)
  const value = existsSync(path) ? readFileSync(path, 'utf8') : '{"articles":{}}'
  const file = new VFile({ path: ledgerFile, cwd: articles, value })
  return { ledger: parseLedger(file), file }
}
