import type { Result } from './contenders.ts'

/** Seconds that a stage of a full build may take at 24,100 articles on two cores; `other` is what no stage tells. */
const stageBudgets: Readonly<Record<string, number>> = {
  read: 3,
  name: 20,
  write: 4,
  load: 2,
  gather: 4,
  index: 12,
  render: 22,
  publish: 5,
  other: 8,
}

const budgetArticles = 24_100

/** A stage of a full build, its seconds, and what it may take. */
export interface StageUse {
  readonly stage: string
  readonly seconds: number
  readonly budget: number
}

/** An aim of the project, and what was measured. */
export interface Aim {
  readonly what: string
  readonly measured: number
  readonly atMost: number
  readonly unit: 's' | '×' | 'MiB'
}

/** The stages of a full build beside their budgets, which grow with the archive. */
export function compareWithBudgets(full: Result, articles: number): StageUse[] {
  const told = Object.values(full.stages).reduce((sum, seconds) => sum + seconds, 0)
  const spent: Readonly<Record<string, number>> = { ...full.stages, other: full.seconds - told }
  return Object.entries(stageBudgets).flatMap(([stage, budget]) => {
    const seconds = spent[stage]
    return seconds === undefined ? [] : [{ stage, seconds, budget: (budget * articles) / budgetArticles }]
  })
}

/** What the project aims at, as far as the results can say; those against Hugo only where it took part. */
export function compareWithAims(results: readonly Result[]): Aim[] {
  const named = (name: string) => results.find((result) => result.name === name)
  const [full, same, more] = [
    named('Yaowen'),
    named('Yaowen, nothing new'),
    named('Yaowen, one bulletin more'),
  ]
  const [unchanged, hugo] = [named('Yaowen, import of nothing new'), named('Hugo + Pagefind')]
  const aims: (Aim | undefined)[] = [
    full && hugo && aim('full build, to Hugo + Pagefind', full.seconds / hugo.seconds, 0.8, '×'),
    full && hugo && aim('peak memory, to Hugo + Pagefind', full.peak / hugo.peak, 1 / 6, '×'),
    full && aim('peak memory', full.peak / 2 ** 20, 1024, 'MiB'),
    same && aim('nothing new', same.seconds, 2, 's'),
    unchanged && aim('import of nothing new', unchanged.seconds, 1, 's'),
    full && more && aim('one bulletin more, to the full build', more.seconds / full.seconds, 0.05, '×'),
  ]
  return aims.filter((each) => each !== undefined)
}

function aim(what: string, measured: number, atMost: number, unit: Aim['unit']): Aim {
  return { what, measured, atMost, unit }
}
