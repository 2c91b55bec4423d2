import type { SparseTable } from './count-surroundings.ts'

/** Turns of the iteration; the directions hardly move after these. */
const turns = 4

/**
 * Reduce a table's rows to a few numbers each, the directions in which they differ most: a truncated singular value
 * decomposition by subspace iteration, the leading directions damped, each row brought to length 1.
 *
 * @returns `dimensions` numbers a row
 */
export function reduceRows(table: SparseTable, dimensions: number): Float32Array {
  let directions = startDirections(table.columns * dimensions)
  makeOrthogonal(directions, table.columns, dimensions)
  for (let turn = 0; turn < turns; turn++) {
    directions = multiplyTransposed(table, multiply(table, directions, dimensions), dimensions)
    makeOrthogonal(directions, table.columns, dimensions)
  }
  const vectors = multiply(table, directions, dimensions)
  damp(vectors, dimensions)
  return vectors
}

function startDirections(size: number): Float32Array {
  let state = 1
  return Float32Array.from({ length: size }, () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296 - 0.5
  })
}

function multiply(table: SparseTable, directions: Float32Array, dimensions: number): Float32Array {
  const result = new Float32Array(table.rows * dimensions)
  eachCell(table, (row, column, value) => {
    const to = row * dimensions
    const from = column * dimensions
    for (let k = 0; k < dimensions; k++)
      result[to + k] = (result[to + k] as number) + value * (directions[from + k] as number)
  })
  return result
}

function multiplyTransposed(table: SparseTable, vectors: Float32Array, dimensions: number): Float32Array {
  const result = new Float32Array(table.columns * dimensions)
  eachCell(table, (row, column, value) => {
    const to = column * dimensions
    const from = row * dimensions
    for (let k = 0; k < dimensions; k++)
      result[to + k] = (result[to + k] as number) + value * (vectors[from + k] as number)
  })
  return result
}

function eachCell(
  { rows, starts, columnOf, values }: SparseTable,
  visit: (row: number, column: number, value: number) => void,
): void {
  for (let row = 0; row < rows; row++)
    for (let cell = starts[row] as number; cell < (starts[row + 1] as number); cell++) {
      const value = values[cell] as number
      if (value !== 0) visit(row, columnOf[cell] as number, value)
    }
}

/** Gram and Schmidt's method. */
function makeOrthogonal(columns: Float32Array, rows: number, dimensions: number): void {
  const at = (row: number, column: number) => columns[row * dimensions + column] as number
  for (let column = 0; column < dimensions; column++) {
    for (let other = 0; other < column; other++) {
      let product = 0
      for (let row = 0; row < rows; row++) product += at(row, column) * at(row, other)
      for (let row = 0; row < rows; row++)
        columns[row * dimensions + column] = at(row, column) - product * at(row, other)
    }
    let square = 0
    for (let row = 0; row < rows; row++) square += at(row, column) ** 2
    const scale = 1 / Math.sqrt(square || 1)
    for (let row = 0; row < rows; row++) columns[row * dimensions + column] = at(row, column) * scale
  }
}

function damp(vectors: Float32Array, dimensions: number): void {
  const squares = new Float64Array(dimensions)
  vectors.forEach((value, index) => {
    squares[index % dimensions] = (squares[index % dimensions] as number) + value * value
  })
  const scales = squares.map((square) => 1 / Math.sqrt(Math.sqrt(square || 1)))
  for (let first = 0; first < vectors.length; first += dimensions) {
    const vector = vectors.subarray(first, first + dimensions)
    let square = 0
    for (let k = 0; k < dimensions; k++) {
      vector[k] = (vector[k] as number) * (scales[k] as number)
      square += (vector[k] as number) ** 2
    }
    const scale = 1 / Math.sqrt(square || 1)
    for (let k = 0; k < dimensions; k++) vector[k] = (vector[k] as number) * scale
  }
}
