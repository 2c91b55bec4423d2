import { positionLength } from './label-rows.ts'
import { labelCount } from './labels.ts'
import { patterns } from './patterns.ts'

/** A pattern that a row sums up. */
export interface RowPart {
  /** Where its key stands beside those of the row's position. */
  readonly key: number
  /** The first number of the row that it speaks about, */
  readonly at: number
  /** which is the first cell that it speaks about, counted from the row's position, */
  readonly base: number
  /** and how many cells from there on. What a key has behind them is another key's, met by chance, but counts. */
  readonly cells: number
}

/** @param before - positions before its own that the row speaks about */
const partOf = (pattern: number, before: number, readBefore = 0): RowPart => {
  const { from, span } = patterns[pattern] as { from: number; span: number }
  return {
    key: pattern - readBefore * patterns.length,
    at: (before + from - readBefore) * positionLength,
    base: (from - readBefore) * labelCount,
    cells: span * labelCount,
  }
}

/** One character, and the list matches at it and behind it. */
export const unitParts = [0, 7, 8, 9].map((pattern) => partOf(pattern, 2))
/** And those before it. */
export const unitPartsBehind = [...unitParts, partOf(10, 2, 1)]
/** Classes of three and four. */
export const classParts = [5, 6].map((pattern) => partOf(pattern, 0))
/** The group of a pair. */
export const groupParts = [partOf(12, 2)]

/** The patterns that are summed up in rows. */
export const rowPatterns: readonly number[] = [0, 7, 8, 9, 10, 5, 6, 12]
