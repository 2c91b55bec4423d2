import { labelCount } from './labels.ts'

/** Numbers that hold the labels of one position, two in each. */
export const positionLength = labelCount / 2

/**
 * Sums of weights that depend on little (a character, the classes of four) and are asked for again and again: a few
 * thousand rows are most of what any text needs.
 *
 * A row is known by three numbers. Each number of `cells` is two labels, the first in its low 16 bits: `RowSums` says
 * why they do not overflow.
 */
export class LabelRows {
  /** Row after row. The first is one of zeros. */
  readonly cells: Int32Array
  /** Of a row, in numbers. */
  readonly length: number
  /** Open addressing, four numbers a slot: what the row is known by, then where it begins and `stray`; 0: free. */
  readonly #slots: Int32Array
  readonly #shift: number
  #used: number

  /**
   * @param positions - that a row speaks about
   * @param bits - of the number of rows
   */
  constructor(positions: number, bits: number) {
    this.length = positions * positionLength
    this.cells = new Int32Array(this.length << bits)
    this.#slots = new Int32Array(8 << bits)
    this.#shift = 31 - bits
    this.#used = this.length
  }

  /** Forget all rows unless so many more find room: those found stay where they are till then. */
  makeRoom(count: number): void {
    if (this.#used + count * this.length <= this.cells.length) return
    this.#slots.fill(0)
    this.cells.fill(0)
    this.#used = this.length
  }

  /** The slot of a row, or the free one where it would stand. */
  find(a: number, b: number, c: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    const hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35), 0x9e3779b1)
    let slot = (hash >>> this.#shift) << 2
    while (slots[slot + 3] !== 0 && (slots[slot] !== a || slots[slot + 1] !== b || slots[slot + 2] !== c))
      slot = (slot + 4) & mask
    return slot
  }

  /** What stands in a slot: twice the number where the row begins, and `stray`; 0 where it is free. */
  entry(slot: number): number {
    return this.#slots[slot + 3] as number
  }

  /** Put a new row of zeros in a free slot; returns where it begins. */
  add(slot: number, a: number, b: number, c: number): number {
    const first = this.#used
    this.#slots[slot] = a
    this.#slots[slot + 1] = b
    this.#slots[slot + 2] = c
    this.#slots[slot + 3] = first << 1
    this.#used += this.length
    return first
  }

  /** Note that keys of the row have weights for positions that the row does not have. */
  addStrays(slot: number): void {
    this.#slots[slot + 3] = (this.#slots[slot + 3] as number) | stray
  }
}

export const stray = 1
