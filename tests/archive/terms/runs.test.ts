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

test('where the places of runs are few they are listed, and nothing else changes', () => {
  const phrase = '新质生产力布局优化'
  const filler = (article: number) =>
    String.fromCharCode(...Array.from({ length: 200 }, (_, i) => 0x5200 + ((article * 200 + i) % 6000)))
  const texts = Array.from({ length: 40 }, (_, article) => `${phrase}，${filler(article)}`)
  const tokens = tokenize(smallArchive(...texts.map((own) => ({ title: '，', text: own }))).articles)
  const grower = new RunGrower(tokens, 5)
  let runs = grower.singles()
  for (let length = 1; length <= phrase.length; length += 1) {
    const places = [...runs.at.keys()].filter((place) => runs.at[place] !== -1)
    expect(runs.places && [...runs.places]).toEqual(places)
    expect(spoken(runs, tokens)).toEqual(plainCount(texts, length, 5))
    runs = grower.grow(runs)
  }
  expect(runs.size).toBe(0)
})

function spoken({ firsts, counts, length }: Runs, { ids, words }: ReturnType<typeof tokenize>) {
  const runs = Array.from(firsts, (first, run): [string, number] => [
    Array.from(ids.subarray(first, first + length), (id) => words[id]).join(''),
    counts[run] ?? 0,
  ])
  return runs.sort(byText)
}

/** The same by cutting strings, for runs in two articles and more, or in others. */
function plainCount(texts: readonly string[], length: number, fewest = 2) {
  const found = new Map<string, number[]>()
  for (const [article, own] of texts.entries())
    for (let start = 0; start + length <= own.length; start += 1) {
      const run = own.slice(start, start + length)
      if (!run.includes('，')) found.set(run, [...(found.get(run) ?? []), article])
    }
  return [...found]
    .filter(([, articles]) => new Set(articles).size >= fewest)
    .map(([run, articles]): [string, number] => [run, articles.length])
    .sort(byText)
}

function byText([a]: [string, number], [b]: [string, number]): number {
  return a < b ? -1 : 1
}
