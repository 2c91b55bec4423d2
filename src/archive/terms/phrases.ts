import { articlesInOrder, RunGrower, type Runs, stepsThrough } from './runs.ts'
import type { Tokens } from './tokens.ts'

/** A run of tokens that reads as a phrase, and the articles that have it. */
export interface Phrase {
  readonly text: string
  /** Number of tokens. */
  readonly length: number
  /** Articles by group, in the groups' order. */
  readonly articles: Uint32Array
}

/** What makes a run of tokens a phrase. */
export interface PhraseLimits {
  /** In fewer articles a run is no phrase. */
  readonly fewestArticles: number
  /** Most tokens. */
  readonly longest: number
  /** Least entropy of what stands before and of what stands behind, in nats: a phrase is free at both ends. */
  readonly freedom: number
  /** Least pointwise mutual information of its two splits at the edges, in nats: a phrase holds together. */
  readonly cohesion: number
}

/**
 * Find the phrases of an archive without a dictionary.
 *
 * Runs grow by one token a round, and only out of runs that are frequent enough themselves (as in Apriori), so a round
 * is one walk along the text; the rounds end when nothing grows. A run is a phrase where what stands before and behind
 * it varies (branching entropy) and where it is more than its parts by chance (pointwise mutual information).
 *
 * @param groupOf - by the article's ordinal: which group counts it
 */
export function* findPhrases(
  tokens: Tokens,
  groupOf: Int32Array,
  groups: number,
  limits: PhraseLimits,
): Generator<Phrase> {
  const grower = new RunGrower(tokens, limits.fewestArticles)
  const singles = grower.singles()
  const single = countsOfTokens(singles, tokens)
  let runs = singles
  for (let length = 1; length <= limits.longest && runs.size > 0; length += 1) {
    const grown = grower.grow(runs)
    if (length > 1) {
      const phrases = phrasesAmong(runs, single, freedomOf(runs, grower), tokens, limits)
      yield* withArticles(phrases, runs, tokens, groupOf, groups)
    }
    runs = grown
  }
}

/** By token: how often it stands in the text. */
function countsOfTokens({ counts, firsts }: Runs, { ids, words }: Tokens): Uint32Array {
  const byToken = new Uint32Array(words.length).fill(1)
  for (const [run, first] of firsts.entries()) byToken[ids[first] ?? 0] = counts[run] ?? 1
  return byToken
}

/** By run, in nats: how much what stands before and behind it varies. */
interface Freedom {
  readonly before: Float64Array
  readonly behind: Float64Array
}

/**
 * The entropy of the neighbours of each run: log N − Σ n·log n / N over the longer runs that hold it.
 * A neighbour that was not counted (rare, a mark, an end) counts as one of its kind, which is what frees a phrase.
 */
function freedomOf(runs: Runs, grower: RunGrower): Freedom {
  const before = new Float64Array(runs.size)
  const behind = new Float64Array(runs.size)
  grower.eachPair((head, tail, count) => {
    const weight = count * Math.log(count)
    behind[head] = (behind[head] ?? 0) + weight
    before[tail] = (before[tail] ?? 0) + weight
  })
  for (let run = 0; run < runs.size; run += 1) {
    const count = runs.counts[run] ?? 1
    before[run] = Math.log(count) - (before[run] ?? 0) / count
    behind[run] = Math.log(count) - (behind[run] ?? 0) / count
  }
  return { before, behind }
}

function phrasesAmong(
  runs: Runs,
  single: Uint32Array,
  freedom: Freedom,
  tokens: Tokens,
  limits: PhraseLimits,
): number[] {
  const phrases: number[] = []
  for (let run = 0; run < runs.size; run += 1) {
    const free = Math.min(freedom.before[run] ?? 0, freedom.behind[run] ?? 0)
    if (free < limits.freedom) continue
    if (cohesion(run, runs, single, tokens) < limits.cohesion) continue
    phrases.push(run)
  }
  return phrases
}

function cohesion(run: number, runs: Runs, single: Uint32Array, tokens: Tokens): number {
  const first = runs.firsts[run] ?? 0
  const count = (place: number) => single[tokens.ids[place] ?? 0] ?? 1
  const ofHead = (runs.shorter[runs.heads[run] ?? 0] ?? 1) * count(first + runs.length - 1)
  const ofTail = (runs.shorter[runs.tails[run] ?? 0] ?? 1) * count(first)
  return Math.log(((runs.counts[run] ?? 0) * tokens.ids.length) / Math.max(ofHead, ofTail))
}

/** Count the articles of the phrases among some runs, group by group. */
function* withArticles(
  phrases: readonly number[],
  runs: Runs,
  tokens: Tokens,
  groupOf: Int32Array,
  groups: number,
): Generator<Phrase> {
  const rows = new Int32Array(runs.size).fill(-1)
  for (const [row, run] of phrases.entries()) rows[run] = row
  const counts = new Uint32Array(phrases.length * groups)
  const last = new Int32Array(phrases.length).fill(-1)
  const articleAt = articlesInOrder(tokens)
  const steps = stepsThrough(runs)
  for (let step = 0; step < steps; step += 1) {
    const place = runs.places ? (runs.places[step] ?? 0) : step
    const run = runs.at[place] ?? -1
    const row = run === -1 ? -1 : (rows[run] ?? -1)
    if (row === -1) continue
    const article = articleAt(place)
    if (last[row] === article) continue
    last[row] = article
    const cell = row * groups + (groupOf[article] ?? 0)
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  for (const [row, run] of phrases.entries())
    yield {
      text: wordsAt(runs.firsts[run] ?? 0, runs.length, tokens),
      length: runs.length,
      articles: counts.slice(row * groups, (row + 1) * groups),
    }
}

function wordsAt(place: number, length: number, tokens: Tokens): string {
  return Array.from(tokens.ids.subarray(place, place + length), (id) => tokens.words[id]).join('')
}
