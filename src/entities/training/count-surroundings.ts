/** A table of which few cells are not 0. */
export interface SparseTable {
  readonly rows: number
  readonly columns: number
  /** By row: index of its first cell; one more at the end. */
  readonly starts: Int32Array
  /** By cell. */
  readonly columnOf: Int32Array
  readonly values: Float32Array
}

/** Frequent pairs of characters, the most frequent first, and what stands around them. */
export interface Surroundings {
  /** First unit × 65536 + second. */
  readonly pairs: Uint32Array
  /** By pair: how often it stands in the texts. */
  readonly counts: Uint32Array
  /** By pair, and by what stands around it: how much more often than by chance, as a logarithm. */
  readonly table: SparseTable
}

/** Rarer characters and pairs are left out. */
const least = 40
/** Characters, and pairs, that are counted as surroundings: the most frequent. */
const columnCount = 1500
/** Line end: between texts. */
const lineEnd = 10

/** Count what stands beside each pair: the character and the pair before it, the character and the pair behind it. */
export function countSurroundings(texts: readonly Uint16Array[]): Surroundings {
  const units = joinTexts(texts)
  const characters = new CharacterTable(units)
  const pairCounts = countPairs(units, characters)
  const byCount = mostFrequent(pairCounts)
  const rows = byCount.filter((pair) => characters.isPairOfWords(pair))
  const rowOf = placeOf(pairCounts.length, rows)
  const columnOf = placeOf(pairCounts.length, byCount.slice(0, columnCount))
  const numbers = Int32Array.from(units, (unit) => characters.numberOf[unit] as number)
  const pairAt = pairNumbers(numbers, characters.size)
  const counted = countRows(numbers, pairAt, rowOf, columnOf, rows.length)
  return {
    pairs: Uint32Array.from(rows, (pair) => characters.unitsOf(pair)),
    counts: Uint32Array.from(rows, (pair) => pairCounts[pair] as number),
    table: { ...counted, values: surprise(counted) },
  }
}

/** Frequent characters, numbered from the most frequent on. */
class CharacterTable {
  /** By unit; -1 where it is rare. */
  readonly numberOf = new Int32Array(65536).fill(-1)
  readonly size: number
  readonly #units: readonly number[]

  constructor(units: Uint16Array) {
    const counts = new Uint32Array(65536)
    for (const unit of units) counts[unit] = (counts[unit] as number) + 1
    this.#units = mostFrequent(counts)
    this.size = this.#units.length
    this.#units.forEach((unit, index) => {
      this.numberOf[unit] = index
    })
  }

  unitsOf(pair: number): number {
    return (
      (this.#units[Math.floor(pair / this.size)] as number) * 65536 +
      (this.#units[pair % this.size] as number)
    )
  }

  /** No marks: Han, or what stands for digits and letters. */
  isPairOfWords(pair: number): boolean {
    const units = this.unitsOf(pair)
    return [Math.floor(units / 65536), units % 65536].every(
      (unit) => (unit >= 0x3400 && unit < 0xe000) || unit === 0x30 || unit === 0x41 || unit === 0x61,
    )
  }
}

function joinTexts(texts: readonly Uint16Array[]): Uint16Array {
  const gap = 4
  const units = new Uint16Array(texts.reduce((sum, text) => sum + text.length + gap, 0)).fill(lineEnd)
  let at = 0
  for (const text of texts) {
    units.set(text, at)
    at += text.length + gap
  }
  return units
}

/** Indexes of the counts that are large enough, the largest first. */
function mostFrequent(counts: Uint32Array): number[] {
  const frequent: number[] = []
  counts.forEach((count, index) => {
    if (count >= least) frequent.push(index)
  })
  return frequent.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b)
}

function placeOf(size: number, chosen: readonly number[]): Int32Array {
  const places = new Int32Array(size).fill(-1)
  chosen.forEach((value, index) => {
    places[value] = index
  })
  return places
}

function countPairs(units: Uint16Array, { numberOf, size }: CharacterTable): Uint32Array {
  const counts = new Uint32Array(size * size)
  for (let i = 0; i + 1 < units.length; i++) {
    const first = numberOf[units[i] as number] as number
    const second = numberOf[units[i + 1] as number] as number
    if (first < 0 || second < 0) continue
    const pair = first * size + second
    counts[pair] = (counts[pair] as number) + 1
  }
  return counts
}

/** By position: the pair that begins there, -1 where one of the two is rare. */
function pairNumbers(numbers: Int32Array, size: number): Int32Array {
  return Int32Array.from(numbers, (first, i) => {
    const second = numbers[i + 1] ?? -1
    return first < 0 || second < 0 ? -1 : first * size + second
  })
}

/** Row by row, so that one row of counts is all that is open. */
function countRows(
  numbers: Int32Array,
  pairAt: Int32Array,
  rowOf: Int32Array,
  columnOf: Int32Array,
  rows: number,
): SparseTable {
  const places = placesByRow(pairAt, rowOf, rows)
  const columns = 4 * columnCount
  const open = new Uint32Array(columns)
  const starts = new Int32Array(rows + 1)
  const cells: number[] = []
  const values: number[] = []
  for (let row = 0; row < rows; row++) {
    const touched: number[] = []
    const count = (side: number, column: number) => {
      if (column < 0 || column >= columnCount) return
      const cell = side * columnCount + column
      if (open[cell] === 0) touched.push(cell)
      open[cell] = (open[cell] as number) + 1
    }
    for (const at of places.subarray(places[row] as number, places[row + 1] as number)) {
      count(0, numbers[at - 1] ?? -1)
      count(1, numbers[at + 2] ?? -1)
      count(2, columnOf[pairAt[at - 2] ?? -1] ?? -1)
      count(3, columnOf[pairAt[at + 2] ?? -1] ?? -1)
    }
    for (const cell of touched) {
      if ((open[cell] as number) > 1) {
        cells.push(cell)
        values.push(open[cell] as number)
      }
      open[cell] = 0
    }
    starts[row + 1] = cells.length
  }
  return { rows, columns, starts, columnOf: Int32Array.from(cells), values: Float32Array.from(values) }
}

/** Where each row's first position stands in this table itself, then the positions, row by row. */
function placesByRow(pairAt: Int32Array, rowOf: Int32Array, rows: number): Int32Array {
  const ends = new Int32Array(rows + 1)
  let count = 0
  for (const pair of pairAt) {
    const row = pair < 0 ? -1 : (rowOf[pair] as number)
    if (row < 0) continue
    ends[row + 1] = (ends[row + 1] as number) + 1
    count++
  }
  const places = new Int32Array(rows + 1 + count)
  places[0] = rows + 1
  for (let row = 0; row < rows; row++) places[row + 1] = (places[row] as number) + (ends[row + 1] as number)
  const free = places.slice(0, rows)
  pairAt.forEach((pair, at) => {
    const row = pair < 0 ? -1 : (rowOf[pair] as number)
    if (row < 0) return
    const place = free[row] as number
    places[place] = at
    free[row] = place + 1
  })
  return places
}

/** Counts as logarithms of how far they exceed chance; frequent surroundings weigh a little more. */
function surprise({ rows, columns, starts, columnOf, values }: SparseTable): Float32Array {
  const sums = new Float64Array(columns)
  columnOf.forEach((column, cell) => {
    sums[column] = (sums[column] as number) + (values[cell] as number)
  })
  const total = sums.reduce((sum, value) => sum + value, 0)
  const result = new Float32Array(values.length)
  for (let row = 0; row < rows; row++) {
    const [first, last] = [starts[row] as number, starts[row + 1] as number]
    const sum = values.subarray(first, last).reduce((so, value) => so + value, 0)
    for (let cell = first; cell < last; cell++) {
      const column = sums[columnOf[cell] as number] as number
      const chance = (sum * column ** 0.75 * total ** 0.25) / total
      result[cell] = Math.max(0, Math.log((values[cell] as number) / chance))
    }
  }
  return result
}
