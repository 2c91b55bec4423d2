import type { Candidate } from './candidates.ts'

/** Every place of every candidate, in flat tables. */
export interface Sites {
  readonly ends: Int32Array
  readonly candidates: Int32Array
  readonly byStart: SiteList
  readonly byEnd: SiteList
}

/** By position: the first site there, -1 for none; by site: the next one at the same position. */
export interface SiteList {
  readonly first: Int32Array
  readonly next: Int32Array
}

/** List the places of all candidates of a text. */
export function sitesOf(length: number, candidates: readonly Candidate[]): Sites {
  const count = candidates.reduce((sum, { places }) => sum + places.length, 0)
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  const candidateOf = new Int32Array(count)
  let site = 0
  candidates.forEach(({ text: name, places }, candidate) => {
    for (const start of places) {
      starts[site] = start
      ends[site] = start + name.length
      candidateOf[site++] = candidate
    }
  })
  return {
    ends,
    candidates: candidateOf,
    byStart: listBy(starts, length),
    byEnd: listBy(ends, length),
  }
}

function listBy(positions: Int32Array, length: number): SiteList {
  const first = new Int32Array(length + 2).fill(-1)
  const next = new Int32Array(positions.length)
  positions.forEach((position, site) => {
    next[site] = first[position] as number
    first[position] = site
  })
  return { first, next }
}
