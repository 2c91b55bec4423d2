import { LabelRows, positionLength, stray } from './label-rows.ts'
import { labelCount } from './labels.ts'
import { type FoldedText, lineEndClass, patterns } from './patterns.ts'
import { classParts, groupParts, type RowPart, unitParts, unitPartsBehind } from './row-parts.ts'
import { shortKey, type WeightTable } from './weight-table.ts'

/**
 * Sums up what patterns say that read little: for each position a row of its character and matches, one of classes, one
 * of the group. They are four fifths of the weights of a text, and all texts have the same.
 *
 * A cell is the sum of five rows of characters, four of classes and six of groups: 25 weights of at most 31 × 31, for
 * which 16 bits are enough.
 */
export class RowSums {
  readonly #weights: WeightTable
  readonly #units = new LabelRows(5, 14)
  readonly #classes = new LabelRows(4, 14)
  /** There are 260 groups, so that room never ends. */
  readonly #groups = new LabelRows(6, 9)
  /** By position of the stretch: where its rows begin. */
  #unitRows = new Int32Array(0)
  #classRows = new Int32Array(0)
  #groupRows = new Int32Array(0)

  constructor(weights: WeightTable) {
    this.#weights = weights
  }

  /** Begin a stretch of so many positions, without rows. */
  begin(count: number): void {
    if (this.#unitRows.length < count) {
      this.#unitRows = new Int32Array(count)
      this.#classRows = new Int32Array(count)
      this.#groupRows = new Int32Array(count)
    }
    this.#unitRows.fill(0, 0, count)
    this.#classRows.fill(0, 0, count)
    this.#groupRows.fill(0, 0, count)
    this.#units.makeRoom(count)
    this.#classes.makeRoom(count)
  }

  /**
   * Find the rows of the positions from `from` to before `to`.
   *
   * @param keys - of all patterns
   * @param firstKey - where those of `from` begin; those of the position before stand before them
   * @param earliest - the first position whose keys are read
   * @param origin - the first position of the stretch
   * @param scores - of the stretch: what rows have no place for is added at once
   */
  find(
    text: FoldedText,
    from: number,
    to: number,
    keys: Int32Array,
    firstKey: number,
    earliest: number,
    origin: number,
    scores: Int32Array,
  ): void {
    const { length, units, classes, matches, groups } = text
    let four =
      ((classes[from] as number) << 8) |
      ((from + 1 < length ? (classes[from + 1] as number) : lineEndClass) << 16) |
      ((from + 2 < length ? (classes[from + 2] as number) : lineEndClass) << 24)
    let here = from > earliest ? (matches[from - 1] as number) : -1
    let next = matches[from] as number
    for (let i = from, at = firstKey, place = from - origin; i < to; i++, at += patterns.length, place++) {
      four = (four >>> 8) | ((i + 3 < length ? (classes[i + 3] as number) : lineEndClass) << 24)
      const before = here
      here = next
      next = i + 1 < length ? (matches[i + 1] as number) : 0
      const parts = before < 0 ? unitParts : unitPartsBehind
      const unit = units[i] as number
      const group = groups[i] as number
      this.#unitRows[place] = this.#rowOf(
        this.#units,
        unit,
        before,
        here,
        next,
        parts,
        keys,
        at,
        place,
        scores,
      )
      this.#classRows[place] = this.#rowOf(this.#classes, four, 0, 0, 0, classParts, keys, at, place, scores)
      this.#groupRows[place] = this.#rowOf(this.#groups, group, 0, 0, 0, groupParts, keys, at, place, scores)
    }
  }

  /** Where the row begins that is known by four numbers. */
  #rowOf(
    rows: LabelRows,
    a: number,
    b: number,
    c: number,
    d: number,
    parts: readonly RowPart[],
    keys: Int32Array,
    at: number,
    place: number,
    scores: Int32Array,
  ): number {
    const slot = rows.find(a, b, c, d)
    const known = rows.entry(slot)
    const entry = known === 0 ? this.#fill(rows, slot, rows.add(slot, a, b, c, d), parts, keys, at) : known
    if ((entry & stray) !== 0)
      for (const part of parts) {
        const base = place * labelCount + part.base
        this.#weights.addStrays(shortKey(keys[at + part.key] as number), base, part.cells, scores)
      }
    return entry >> 1
  }

  #fill(
    rows: LabelRows,
    slot: number,
    first: number,
    parts: readonly RowPart[],
    keys: Int32Array,
    at: number,
  ): number {
    for (const part of parts) {
      const key = shortKey(keys[at + part.key] as number)
      if (this.#weights.addInPairs(key, rows.cells, first + part.at, part.cells)) rows.addStrays(slot)
    }
    return rows.entry(slot)
  }

  /** Add the rows to the scores of the positions from `from` to before `to` of the stretch. */
  addTo(scores: Int32Array, from: number, to: number): void {
    const units = this.#units.cells
    const classes = this.#classes.cells
    const groups = this.#groups.cells
    for (let p = from, cell = from * labelCount; p < to; p++, cell += labelCount) {
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      let e = 0
      for (let i = -2; i <= 2; i++) {
        const at = (this.#unitRows[p + i] as number) + (2 - i) * positionLength
        a += units[at] as number
        b += units[at + 1] as number
        c += units[at + 2] as number
        d += units[at + 3] as number
        e += units[at + 4] as number
      }
      for (let i = -3; i <= 0; i++) {
        const at = (this.#classRows[p + i] as number) - i * positionLength
        a += classes[at] as number
        b += classes[at + 1] as number
        c += classes[at + 2] as number
        d += classes[at + 3] as number
        e += classes[at + 4] as number
      }
      for (let i = -3; i <= 2; i++) {
        const at = (this.#groupRows[p + i] as number) + (2 - i) * positionLength
        a += groups[at] as number
        b += groups[at + 1] as number
        c += groups[at + 2] as number
        d += groups[at + 3] as number
        e += groups[at + 4] as number
      }
      addPair(a | 0, cell, scores)
      addPair(b | 0, cell + 2, scores)
      addPair(c | 0, cell + 4, scores)
      addPair(d | 0, cell + 6, scores)
      addPair(e | 0, cell + 8, scores)
    }
  }
}

function addPair(pair: number, cell: number, scores: Int32Array): void {
  const low = (pair << 16) >> 16
  scores[cell] = (scores[cell] as number) + low
  scores[cell + 1] = (scores[cell + 1] as number) + ((pair - low) >> 16)
}
