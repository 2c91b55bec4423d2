import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RunGrower, type Runs } from '../../../src/archive/terms/runs.ts'
import { tokenize } from '../../../src/archive/terms/tokens.ts'
import { smallArchive } from '../small-archive.ts'

const text = fc.string({ unit: fc.constantFrom('科', '技', '创', '新', '，'), minLength: 1, maxLength: 30 })

test('exactly the runs that stand in enough articles, each with its times', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
      const tokens = tokenize(smallArchive(...texts.map((own) => ({ title: '，', text: own }))).articles)
      const grower = new RunGrower(tokens, 2)
      let runs = grower.singles()
      for (let length = 1; length <= 3; length += 1) {
        expect(spoken(runs, tokens)).toEqual(plainCount(texts, length))
        runs = grower.grow(runs)
      }
    }),
  )
})

function spoken({ firsts, counts, length }: Runs, { ids, words }: ReturnType<typeof tokenize>) {
  const runs = Array.from(firsts, (first, run): [string, number] => [
    Array.from(ids.subarray(first, first + length), (id) => words[id]).join(''),
    counts[run] ?? 0,
  ])
  return runs.sort(byText)
}

/** The same by cutting strings, for runs in two articles and more. */
function plainCount(texts: readonly string[], length: number) {
  const found = new Map<string, number[]>()
  for (const [article, own] of texts.entries())
    for (let start = 0; start + length <= own.length; start += 1) {
      const run = own.slice(start, start + length)
      if (!run.includes('，')) found.set(run, [...(found.get(run) ?? []), article])
    }
  return [...found]
    .filter(([, articles]) => new Set(articles).size >= 2)
    .map(([run, articles]): [string, number] => [run, articles.length])
    .sort(byText)
}

function byText([a]: [string, number], [b]: [string, number]): number {
  return a < b ? -1 : 1
}
