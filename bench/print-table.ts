import { compareWithAims, compareWithBudgets } from './budgets.ts'
import type { Result } from './contenders.ts'

/** All programs' results on one archive. */
export interface Round {
  readonly articles: number
  readonly characters: number
  readonly results: readonly Result[]
  /** Programs that took no part, and why. */
  readonly failed: readonly { readonly name: string; readonly reason: string }[]
}

const fewestForBudgets = 10_000

/** A round as Markdown: the results with their ratios to Hugo with Pagefind, then the aims, then the stages' budgets. */
export function formatRound(round: Round): string {
  const { articles, characters, results, failed } = round
  const head = `${grouped(articles)} articles, ${(characters / 1e6).toFixed(1)} million characters`
  const faults = failed.map(({ name, reason }) => `${name} took no part: ${reason}`)
  return `${[head, resultTable(results), ...faults, aimTable(results), budgetTable(round)].filter(Boolean).join('\n\n')}\n`
}

function resultTable(results: readonly Result[]): string {
  const base = results.find(({ name }) => name.startsWith('Hugo'))
  const rows = results.map((result) => [
    result.name,
    result.seconds.toFixed(1),
    base ? (result.seconds / base.seconds).toFixed(2) : '',
    result.cpu.toFixed(1),
    mebibytes(result.peak, 0),
    base ? (result.peak / base.peak).toFixed(2) : '',
    grouped(result.files),
    mebibytes(result.bytes, 1),
    Object.entries(result.stages)
      .map(([stage, seconds]) => `${stage} ${seconds.toFixed(1)}`)
      .join(', '),
  ])
  return table(
    ['', 'seconds', 'ratio', 'CPU s', 'peak MiB', 'ratio', 'files', 'MiB', 'seconds a stage'],
    rows,
  )
}

function aimTable(results: readonly Result[]): string {
  const rows = compareWithAims(results).map(({ what, measured, atMost, unit }) => [
    what,
    `${amount(measured, unit)} ${unit}`,
    `${amount(atMost, unit)} ${unit}`,
    measured <= atMost ? 'met' : 'missed',
  ])
  return table(['aim', 'measured', 'at most', ''], rows)
}

function budgetTable({ articles, results }: Round): string {
  const full = results.find(({ name }) => name === 'Yaowen')
  // What every program takes to start would count as a stage's in a small archive.
  if (!full || articles < fewestForBudgets) return ''
  const rows = compareWithBudgets(full, articles).map(({ stage, seconds, budget }) => [
    stage,
    seconds.toFixed(1),
    budget.toFixed(1),
    seconds <= budget ? '' : 'over',
  ])
  return table(['stage of a full build', 'seconds', 'budget', ''], rows)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function amount(value: number, unit: string): string {
  return unit === 'MiB' ? value.toFixed(0) : value.toFixed(unit === 's' ? 1 : 3)
}

function mebibytes(bytes: number, digits: number): string {
  return (bytes / 2 ** 20).toFixed(digits)
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}
