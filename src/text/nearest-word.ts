/**
 * The word that somebody most likely meant.
 *
 * @returns the nearest of `words`, the first of equals; `undefined` where even the nearest differs by more than a third of its letters
 */
export function nearestWord(typed: string, words: Iterable<string>): string | undefined {
  let nearest: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const word of words) {
    const distance = editDistance(typed.toLowerCase(), word.toLowerCase())
    if (distance < least && distance <= Math.max(1, Math.floor(word.length / 3))) {
      nearest = word
      least = distance
    }
  }
  return nearest
}

/** Letters to add, take away, replace, or swap with their neighbour (optimal string alignment). */
export function editDistance(from: string, to: string): number {
  let twoBack: number[] = []
  let back = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const cost = from[row - 1] === to[column - 1] ? 0 : 1
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current[column] = Math.min(
        at(back, column) + 1,
        at(current, column - 1) + 1,
        at(back, column - 1) + cost,
        swapped ? at(twoBack, column - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    twoBack = back
    back = current
  }
  return at(back, to.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
