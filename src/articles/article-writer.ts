import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
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

/** Files that are written at one time: a disk makes many safe as quickly as one. */
const atOnce = 16

/**
 * Carry out a plan below the articles' folder.
 *
 * Each file is written beside its place, made safe on the disk and moved there, the ledger last: a run that is killed, or
 * a machine that stops, leaves every file old or new, and the next run finds out which.
 *
 * @param each - called after each file
 */
export async function writeArticles(
  folder: string,
  plan: { readonly changes: readonly FileChange[]; readonly ledger: Ledger },
  each: () => void = () => {},
): Promise<WrittenArticles> {
  removeLeftovers(folder)
  const overtaken = new Set<FileChange>()
  const waiting = plan.changes.values()
  const writeOn = async () => {
    for (const change of waiting) {
      if (!(await writeChange(folder, change))) overtaken.add(change)
      each()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, writeOn))
  writeLedger(folder, plan.ledger)
  return {
    written: plan.changes.filter((change) => !overtaken.has(change)),
    overtaken: plan.changes.filter((change) => overtaken.has(change)),
  }
}

/** @returns whether the file still stood as the plan saw it and was written, or says the same already */
async function writeChange(folder: string, { path: below, before, after }: FileChange): Promise<boolean> {
  const path = join(folder, below)
  const stands = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  // Another import beside this one, of the same bulletins.
  if (stands === after) return true
  if (stands !== before) return false
  const beside = besideOf(path)
  await writeFile(beside, after, { flush: true })
  await rename(beside, path)
  return true
}

function writeLedger(folder: string, ledger: Ledger): void {
  const path = join(folder, ledgerFile)
  const text = formatLedger(ledger)
  const stands = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  if (stands !== text && (ledger.size > 0 || stands !== undefined)) replaceFile(path, text)
}

/**
 * Write a file beside its place and move it there in one step: old or new at any moment.
 *
 * It is flushed before it is moved: a disk may else keep the move and lose the text.
 */
export function replaceFile(path: string, text: string): void {
  const beside = besideOf(path)
  writeFileSync(beside, text, { flush: true })
  renameSync(beside, path)
}

function besideOf(path: string): string {
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true })
  return join(folder, `.${path.slice(folder.length + 1)}.${process.pid}.tmp`)
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
