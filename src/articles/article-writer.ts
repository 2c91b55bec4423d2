import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FileChange } from './decide-update.ts'
import { formatLedger, type Ledger, ledgerFile } from './ledger.ts'

/** What came of a plan. */
export interface WrittenArticles {
  readonly written: readonly FileChange[]
  /** Changed by somebody between the plan and the writing: left alone. */
  readonly overtaken: readonly FileChange[]
}

const temporary = /^\..+\.(\d+)\.tmp$/

/**
 * Carry out a plan below the articles' folder.
 *
 * Each file is written beside its place and moved there, the ledger last: a run that is killed leaves every file old or
 * new, and the next run finds out which.
 *
 * @param each - called after each file
 */
export function writeArticles(
  folder: string,
  plan: { readonly changes: readonly FileChange[]; readonly ledger: Ledger },
  each: () => void = () => {},
): WrittenArticles {
  removeLeftovers(folder)
  const overtaken: FileChange[] = []
  const written: FileChange[] = []
  for (const change of plan.changes) {
    const path = join(folder, change.path)
    const stands = existsSync(path) ? readFileSync(path, 'utf8') : undefined
    if (stands === change.before) {
      replaceFile(path, change.after)
      written.push(change)
    } else overtaken.push(change)
    each()
  }
  writeLedger(folder, plan.ledger)
  return { written, overtaken }
}

function writeLedger(folder: string, ledger: Ledger): void {
  const path = join(folder, ledgerFile)
  const text = formatLedger(ledger)
  const stands = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  if (stands !== text && (ledger.size > 0 || stands !== undefined)) replaceFile(path, text)
}

/** Old or new at any moment: written beside its place, then moved there in one step. */
export function replaceFile(path: string, text: string): void {
  const folder = dirname(path)
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  const beside = join(folder, `.${path.slice(folder.length + 1)}.${process.pid}.tmp`)
  writeFileSync(beside, text)
  renameSync(beside, path)
}

/** Files that a killed run was writing; those of a run that goes on are left to it. */
function removeLeftovers(folder: string): void {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) removeLeftovers(path)
    const writer = temporary.exec(entry.name)?.[1]
    if (writer && !isRunning(Number(writer))) rmSync(path, { force: true })
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
