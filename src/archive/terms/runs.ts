import { PairTable } from './pair-table.ts'
import { Tally } from './tally.ts'
import type { Tokens } from './tokens.ts'

/** All frequent runs of one length. */
export interface Runs {
  readonly length: number
  readonly size: number
  /** By place in the text: the run that begins there, -1 where none is frequent. */
  readonly at: Int32Array
  /** By run: how often it stands in the text. */
  readonly counts: Uint32Array
  /** By run: the place where it stands first. */
  readonly firsts: Int32Array
  /** By run: the frequent runs, one token shorter, of its beginning and of its end. */
  readonly heads: Int32Array
  readonly tails: Int32Array
  readonly shorter: Runs | undefined
}

/** Runs one token longer, and what was counted on the way. */
export interface GrownRuns {
  readonly runs: Runs
  /** By pair, frequent or not: the two shorter runs that overlap in it, and how often it stands in the text. */
  readonly pairs: PairTable
  readonly counts: Uint32Array
}

/** The frequent single tokens. */
export function countSingles(tokens: Tokens, fewestArticles: number): Runs {
  const pairs = new PairTable()
  return collectRuns(1, pairs, tokens, fewestArticles, undefined, (place) => {
    const token = tokens.ids[place] ?? 0
    return token === 0 ? -1 : pairs.indexOf(token, 0)
  }).runs
}

/** Runs one token longer than the given: only those whose beginning and end are frequent themselves are counted. */
export function growRuns(runs: Runs, tokens: Tokens, fewestArticles: number): GrownRuns {
  const { at } = runs
  const pairs = new PairTable()
  return collectRuns(runs.length + 1, pairs, tokens, fewestArticles, runs, (place) => {
    const head = at[place] ?? -1
    const tail = at[place + 1] ?? -1
    return head === -1 || tail === -1 ? -1 : pairs.indexOf(head, tail)
  })
}

/** Count the runs that `runAt` finds, and keep those of enough articles under new numbers. */
function collectRuns(
  length: number,
  pairs: PairTable,
  tokens: Tokens,
  fewestArticles: number,
  shorter: Runs | undefined,
  runAt: (place: number) => number,
): GrownRuns {
  const at = new Int32Array(tokens.ids.length).fill(-1)
  const tally = new Tally()
  for (let article = 0; article + 1 < tokens.starts.length; article += 1)
    for (let place = tokens.starts[article] ?? 0; place < (tokens.starts[article + 1] ?? 0); place += 1) {
      const run = runAt(place)
      at[place] = run
      if (run !== -1) tally.add(run, article, place)
    }
  const kept: number[] = []
  const renumbered = new Int32Array(pairs.size).fill(-1)
  for (let run = 0; run < pairs.size; run += 1)
    if (tally.articles(run) >= fewestArticles) renumbered[run] = kept.push(run) - 1
  for (let place = 0; place < at.length; place += 1) {
    const run = at[place] ?? -1
    if (run !== -1) at[place] = renumbered[run] ?? -1
  }
  const counts = Uint32Array.from({ length: pairs.size }, (_, run) => tally.count(run))
  const runs: Runs = {
    length,
    size: kept.length,
    at,
    counts: Uint32Array.from(kept, (run) => tally.count(run)),
    firsts: Int32Array.from(kept, (run) => tally.first(run)),
    heads: Int32Array.from(kept, (run) => pairs.left(run)),
    tails: Int32Array.from(kept, (run) => pairs.right(run)),
    // Only the counts of the shorter runs are asked for: their places need not stay in memory.
    shorter: shorter && { ...shorter, at: new Int32Array(0), shorter: undefined },
  }
  return { runs, pairs, counts }
}
