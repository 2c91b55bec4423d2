import { PairTable } from './pair-table.ts'
import { Tally } from './tally.ts'
import type { Tokens } from './tokens.ts'

/** All frequent runs of one length. */
export interface Runs {
  readonly length: number
  readonly size: number
  /** By place in the text: the run that begins there, -1 where none is frequent. */
  readonly at: Int32Array
  /** The places where runs begin, ascending; absent while they are a large part of the text. */
  readonly places?: Int32Array
  /** By run: how often it stands in the text. */
  readonly counts: Uint32Array
  /** By run: the place where it stands first. */
  readonly firsts: Int32Array
  /** By run: the frequent runs, one token shorter, of its beginning and of its end. */
  readonly heads: Int32Array
  readonly tails: Int32Array
  /** By run one token shorter: how often it stands in the text. */
  readonly shorter: Uint32Array
}

/**
 * Grows the frequent runs of a text by one token at a time.
 *
 * The large tables are made once: `at` of the given and of the grown runs change places every round. So only the last two
 * lengths may be looked at.
 */
export class RunGrower {
  readonly #tokens: Tokens
  readonly #fewestArticles: number
  readonly #pairs = new PairTable()
  readonly #tally = new Tally()
  #spare: Int32Array

  constructor(tokens: Tokens, fewestArticles: number) {
    this.#tokens = tokens
    this.#fewestArticles = fewestArticles
    this.#spare = new Int32Array(tokens.ids.length)
  }

  /** The frequent single tokens. */
  singles(): Runs {
    const { ids, words } = this.#tokens
    const at = new Int32Array(ids.length).fill(-1)
    this.#tally.clear()
    const articleAt = articlesInOrder(this.#tokens)
    for (let place = 0; place < ids.length; place += 1) {
      const token = ids[place] ?? 0
      if (token === 0) continue
      at[place] = token
      this.#tally.add(token, articleAt(place), place)
    }
    return this.#collect(1, words.length, at, new Uint32Array(0))
  }

  /** Runs one token longer than the given: only those whose beginning and end are frequent themselves are counted. */
  grow(runs: Runs): Runs {
    const at = this.#spare
    // Stands for the places of two rounds ago.
    at.fill(-1)
    this.#spare = runs.at
    this.#pairs.clear()
    this.#tally.clear()
    const articleAt = articlesInOrder(this.#tokens)
    const { places } = runs
    const steps = stepsThrough(runs)
    for (let step = 0; step < steps; step += 1) {
      const place = places ? (places[step] ?? 0) : step
      const head = runs.at[place] ?? -1
      const tail = runs.at[place + 1] ?? -1
      if (head === -1 || tail === -1) continue
      const run = this.#pairs.indexOf(head, tail)
      at[place] = run
      this.#tally.add(run, articleAt(place), place)
    }
    return this.#collect(runs.length + 1, this.#pairs.size, at, runs.counts, places)
  }

  /** Visit what the last growth counted, frequent or not: two shorter runs that overlap, and how often they do. */
  eachPair(visit: (head: number, tail: number, count: number) => void): void {
    for (let pair = 0; pair < this.#pairs.size; pair += 1)
      visit(this.#pairs.left(pair), this.#pairs.right(pair), this.#tally.count(pair))
  }

  /** Keep the counted runs of enough articles under new numbers. */
  #collect(length: number, counted: number, at: Int32Array, shorter: Uint32Array, walked?: Int32Array): Runs {
    const [pairs, tally] = [this.#pairs, this.#tally]
    const kept: number[] = []
    const renumbered = new Int32Array(counted).fill(-1)
    for (let run = 0; run < counted; run += 1)
      if (tally.articles(run) >= this.#fewestArticles) renumbered[run] = kept.push(run) - 1
    const steps = (walked ?? at).length
    let left = 0
    for (let step = 0; step < steps; step += 1) {
      const place = walked ? (walked[step] ?? 0) : step
      const run = at[place] ?? -1
      if (run === -1) continue
      const number = renumbered[run] ?? -1
      at[place] = number
      if (number !== -1) left += 1
    }
    const places = left * fewPart <= at.length ? placesLeft(at, left, walked) : undefined
    return {
      length,
      size: kept.length,
      at,
      ...(places && { places }),
      counts: new Uint32Array(kept.map((run) => tally.count(run))),
      firsts: new Int32Array(kept.map((run) => tally.first(run))),
      heads: new Int32Array(kept.map((run) => pairs.left(run))),
      tails: new Int32Array(kept.map((run) => pairs.right(run))),
      shorter,
    }
  }
}

/** Places are listed where they are so small a part of the text: the list is small then, too, and saves most of the walk. */
const fewPart = 8

/** How many places runs may begin at: the whole text, as long as they are not listed. */
export function stepsThrough({ at, places }: Pick<Runs, 'at' | 'places'>): number {
  return (places ?? at).length
}

function placesLeft(at: Int32Array, left: number, walked: Int32Array | undefined): Int32Array {
  const places = new Int32Array(left)
  const steps = (walked ?? at).length
  let size = 0
  for (let step = 0; step < steps; step += 1) {
    const place = walked ? (walked[step] ?? 0) : step
    if (at[place] !== -1) places[size++] = place
  }
  return places
}

/** Ask in whose text a place is: of places that ascend. */
export function articlesInOrder({ starts }: Pick<Tokens, 'starts'>): (place: number) => number {
  let article = 0
  return (place) => {
    while (place >= (starts[article + 1] ?? place + 1)) article += 1
    return article
  }
}
