import { type BitReader, type BitWriter, riceParameter } from '../coding/bits.ts'

/**
 * The fields that contain a gram. An article has two: `2 × ordinal` is its headline, `2 × ordinal + 1` its text,
 * so that no phrase runs from one into the other and a headline's hits are known without more.
 */
export interface GramFields {
  /** Ascending. */
  readonly fields: Uint32Array
  /** Parallel to `fields`: how often, at least once. */
  readonly counts: Uint32Array
}

/** Where a gram stands: for each field its offsets, ascending, one field after the other. UTF-16 units of the folded field, line ends counted. */
export type GramPositions = Uint32Array

/** The Rice parameters of one gram's lists. */
export interface GramParameters {
  readonly gap: number
  readonly count: number
  readonly position: number
}

/** The parameters that make these lists short. */
export function parametersOf({ fields, counts }: GramFields, positions: GramPositions): GramParameters {
  const occurrences = sum(counts)
  const lastField = fields.at(-1) ?? 0
  return {
    gap: riceParameter(lastField + 1 - fields.length, fields.length),
    count: riceParameter(occurrences - fields.length, fields.length),
    position: riceParameter(sumOfGaps(counts, positions), positions.length),
  }
}

export function writeFields(
  bits: BitWriter,
  { fields, counts }: GramFields,
  parameters: GramParameters,
): void {
  let next = 0
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index] ?? 0
    bits.rice(field - next, parameters.gap)
    bits.rice((counts[index] ?? 1) - 1, parameters.count)
    next = field + 1
  }
}

export function readFields(bits: BitReader, length: number, parameters: GramParameters): GramFields {
  const fields = new Uint32Array(length)
  const counts = new Uint32Array(length)
  let next = 0
  for (let index = 0; index < length; index++) {
    const field = next + bits.rice(parameters.gap)
    fields[index] = field
    counts[index] = bits.rice(parameters.count) + 1
    next = field + 1
  }
  return { fields, counts }
}

export function writePositions(
  bits: BitWriter,
  counts: Uint32Array,
  positions: GramPositions,
  parameters: GramParameters,
): void {
  forEachGap(counts, positions, (gap) => bits.rice(gap, parameters.position))
}

export function readPositions(
  bits: BitReader,
  counts: Uint32Array,
  parameters: GramParameters,
): GramPositions {
  const positions = new Uint32Array(sum(counts))
  let index = 0
  for (const count of counts) {
    let next = 0
    for (let left = count; left > 0; left--) {
      const position = next + bits.rice(parameters.position)
      positions[index++] = position
      next = position + 1
    }
  }
  return positions
}

/** Each position as its distance from the one before it in the same field. */
function forEachGap(counts: Uint32Array, positions: GramPositions, visit: (gap: number) => void): void {
  let index = 0
  for (let field = 0; field < counts.length; field++) {
    let next = 0
    for (let left = counts[field] ?? 0; left > 0; left--) {
      const position = positions[index++] ?? 0
      visit(position - next)
      next = position + 1
    }
  }
}

/** In a field, gaps and positions between them add up to behind the last position. */
function sumOfGaps(counts: Uint32Array, positions: GramPositions): number {
  if (positions.length === 0) return 0
  let total = 0
  let index = 0
  for (let field = 0; field < counts.length; field++) {
    const count = counts[field] ?? 0
    index += count
    total += (positions[index - 1] ?? 0) + 1 - count
  }
  return total
}

function sum(numbers: Uint32Array): number {
  let total = 0
  for (let index = 0; index < numbers.length; index++) total += numbers[index] ?? 0
  return total
}
