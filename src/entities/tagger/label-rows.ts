import { labelCount } from './labels.ts'

/** Numbers that hold the labels of one position, two in each. */
export const positionLength = labelCount / 2

/**
 * Sums of weights that depend on little (a character, the classes of four) and are asked for again and again: a few
 * thousand rows are most of what any text needs.
 *
 * A row is known by two numbers. Each number of `cells` is two labels, the first in its low 16 bits: `RowSums` says why
 * they do not overflow.
 */
export class LabelRows {
  /** Row after row. The first is one of zeros. */
  readonly cells: Int32Array
  /** Positions before its own that a row speaks about. */
  readonly before: number
  /** Of a row, in numbers. */
  readonly length: number
  readonly #most: number
  /** Open addressing, by slot: what the row is known by, and its number; 0: none. */
  readonly #firsts: Float64Array
  readonly #seconds: Float64Array
  readonly #rows: Uint16Array
  readonly #shift: number
  #count = 1
  /** By row: 1 where keys of the row have weights for positions that the row does not have. */
  readonly #strays: Uint8Array

  /**
   * @param before - positions before its own that a row speaks about
   * @param positions - that it speaks about in all
   * @param bits - of the number of rows
   */
  constructor(before: number, positions: number, bits: number) {
    this.before = before
    this.length = positions * positionLength
    this.#most = 1 << bits
    this.cells = new Int32Array(this.length << bits)
    this.#strays = new Uint8Array(1 << bits)
    this.#firsts = new Float64Array(2 << bits)
    this.#seconds = new Float64Array(2 << bits)
    this.#rows = new Uint16Array(2 << bits)
    this.#shift = 31 - bits
  }

  /** Forget all rows unless so many more find room: those found stay where they are till then. */
  makeRoom(count: number): void {
    if (this.#count + count <= this.#most) return
    this.#rows.fill(0)
    this.#strays.fill(0)
    this.cells.fill(0)
    this.#count = 1
  }

  /** A row's number; negative where it is not there, for `add`. */
  find(first: number, second: number): number {
    const mask = this.#rows.length - 1
    let slot = Math.imul((first | 0) ^ Math.imul(second | 0, 0x85ebca6b), 0x9e3779b1) >>> this.#shift
    for (;;) {
      const row = this.#rows[slot] as number
      if (row === 0) return -1 - slot
      if (this.#firsts[slot] === first && this.#seconds[slot] === second) return row
      slot = (slot + 1) & mask
    }
  }

  /** A new row of zeros, at the place that `find` returned. */
  add(place: number, first: number, second: number): number {
    const slot = -1 - place
    this.#firsts[slot] = first
    this.#seconds[slot] = second
    this.#rows[slot] = this.#count
    return this.#count++
  }

  hasStrays(row: number): boolean {
    return this.#strays[row] === 1
  }

  addStrays(row: number): void {
    this.#strays[row] = 1
  }
}
