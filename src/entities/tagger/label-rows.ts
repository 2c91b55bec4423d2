import { labelCount } from './labels.ts'

/** Numbers that hold the labels of one position, two in each. */
export const positionLength = labelCount / 2

/**
 * Sums of weights that depend on little (a character, the classes of four) and are asked for again and again: a few
 * thousand rows are most of what any text needs.
 *
 * A row is known by four numbers. Each number of `cells` is two labels, the first in its low 16 bits: `RowSums` says
 * why they do not overflow.
 */
export class LabelRows {
  /** Row after row. The first is one of zeros. */
  readonly cells: Int32Array
  /** Of a row, in numbers. */
  readonly length: number
  /** Open addressing, five numbers a slot: what the row is known by, then where it begins and `stray`; 0: free. */
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
    this.#slots = new Int32Array(slotLength << (bits + 1))
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
  find(a: number, b: number, c: number, d: number): number {
    const slots = this.#slots
    const hash = a ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ Math.imul(d, 0x27d4eb2f)
    let slot = (Math.imul(hash, 0x9e3779b1) >>> this.#shift) * slotLength
    while (
      slots[slot + 4] !== 0 &&
      (slots[slot] !== a || slots[slot + 1] !== b || slots[slot + 2] !== c || slots[slot + 3] !== d)
    ) {
      slot += slotLength
      if (slot === slots.length) slot = 0
    }
    return slot
  }

  /** What stands in a slot: twice the number where the row begins, and `stray`; 0 where it is free. */
  entry(slot: number): number {
    return this.#slots[slot + 4] as number
  }

  /** Put a new row of zeros in a free slot; returns where it begins. */
  add(slot: number, a: number, b: number, c: number, d: number): number {
    const first = this.#used
    this.#slots[slot] = a
    this.#slots[slot + 1] = b
    this.#slots[slot + 2] = c
    this.#slots[slot + 3] = d
    this.#slots[slot + 4] = first << 1
    this.#used += this.length
    return first
  }

  /** Note that keys of the row have weights for positions that the row does not have. */
  addStrays(slot: number): void {
    this.#slots[slot + 4] = (this.#slots[slot + 4] as number) | stray
  }
}

/** Set where keys of a row have weights for positions that the row does not have. */
export const stray = 1
const slotLength = 5
