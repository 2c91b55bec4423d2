/** Rounds after which few vectors change their group. */
const rounds = 12
/** A group begins as one of the weightiest vectors: one of so many each. */
const spread = 20

/**
 * Group vectors of length 1 by their directions (k-means on the sphere).
 *
 * @param vectors - `dimensions` numbers each, the weightiest first
 * @param counts - by vector: a group's direction follows the weightier ones, by the root of these
 * @returns by vector: the number of its group
 */
export function groupVectors(
  vectors: Float32Array,
  dimensions: number,
  counts: Uint32Array,
  groups: number,
): Uint8Array {
  const size = counts.length
  const step = Math.min(spread, size / groups)
  const centres = new Float32Array(groups * dimensions)
  for (let group = 0; group < groups; group++) {
    const first = Math.floor(group * step) * dimensions
    centres.set(vectors.subarray(first, first + dimensions), group * dimensions)
  }
  const groupOf = new Uint8Array(size)
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < size; row++)
      groupOf[row] = nearest(centres, vectors, row * dimensions, dimensions)
    moveCentres(centres, vectors, dimensions, counts, groupOf)
  }
  return groupOf
}

function nearest(centres: Float32Array, vectors: Float32Array, at: number, dimensions: number): number {
  let best = Number.NEGATIVE_INFINITY
  let found = 0
  for (let first = 0, group = 0; first < centres.length; first += dimensions, group++) {
    let likeness = 0
    for (let k = 0; k < dimensions; k++)
      likeness += (vectors[at + k] as number) * (centres[first + k] as number)
    if (likeness <= best) continue
    best = likeness
    found = group
  }
  return found
}

function moveCentres(
  centres: Float32Array,
  vectors: Float32Array,
  dimensions: number,
  counts: Uint32Array,
  groupOf: Uint8Array,
): void {
  centres.fill(0)
  groupOf.forEach((group, row) => {
    const weight = Math.sqrt(counts[row] as number)
    for (let k = 0; k < dimensions; k++) {
      const to = group * dimensions + k
      centres[to] = (centres[to] as number) + weight * (vectors[row * dimensions + k] as number)
    }
  })
  for (let first = 0; first < centres.length; first += dimensions) {
    const centre = centres.subarray(first, first + dimensions)
    const scale = 1 / Math.sqrt(centre.reduce((sum, value) => sum + value * value, 0) || 1)
    for (let k = 0; k < dimensions; k++) centre[k] = (centre[k] as number) * scale
  }
}
