import { describe, expect, test } from 'vitest'
import { compareWithAims, compareWithBudgets } from '../../bench/budgets.ts'
import type { Result } from '../../bench/contenders.ts'
import { formatRound } from '../../bench/print-table.ts'

const result = (name: string, seconds: number, stages = {}): Result => ({
  name,
  stages,
  seconds,
  cpu: seconds * 1.5,
  peak: seconds * 2 ** 20,
  files: 1234,
  bytes: 2 ** 21,
})
const full = result('Yaowen', 80, { read: 2, render: 60 })
const results = [
  full,
  result('Yaowen, nothing new', 1),
  result('Yaowen, one bulletin more', 8),
  result('Hugo + Pagefind', 100),
]
const round = { articles: 24_100, characters: 12_100_000, results, failed: [] }

describe('the benchmark', () => {
  test('holds the results against the aims', () => {
    expect(compareWithAims(results).map(({ what, measured }) => [what, measured])).toEqual([
      ['full build, to Hugo + Pagefind', 0.8],
      ['peak memory, to Hugo + Pagefind', 0.8],
      ['peak memory', 80],
      ['nothing new', 1],
      ['one bulletin more, to the full build', 0.1],
    ])
    expect(compareWithAims([full]).map(({ what }) => what)).toEqual(['peak memory'])
  })

  test('holds the stages against budgets that grow with the archive', () => {
    const uses = compareWithBudgets(full, 24_100)
    expect(uses.find(({ stage }) => stage === 'other')?.seconds).toBe(18)
    expect(compareWithBudgets(full, 12_050).map(({ budget }) => budget * 2)).toEqual(
      uses.map(({ budget }) => budget),
    )
  })

  test('prints Markdown, and what took no part', () => {
    const text = formatRound({ ...round, failed: [{ name: 'eleventy', reason: 'out of memory' }] })
    expect(text).toContain('24,100 articles, 12.1 million characters')
    expect(text).toContain('| Hugo + Pagefind | 100.0 | 1.00 | 150.0 | 100 | 1.00 | 1,234 | 2.0 |')
    expect(text).toContain('| one bulletin more, to the full build | 0.100 × | 0.050 × | missed |')
    expect(text).toContain('| render | 60.0 | 22.0 | over |')
    expect(text).toContain('eleventy took no part: out of memory')
  })
})
