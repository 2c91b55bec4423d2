/** A line end in folded text. */
const BARRIER = '\n'

/**
 * A folded text as words that no segmenter touches: each character with the one behind it, as eight hex digits.
 * The word's number is the character's position, line ends not counted; the last of a block stands with a line end.
 *
 * > | 科技\n中
 *     79d16280 6280000a 4e2d000a
 */
export function pagefindWords(folded: string): string[] {
  const words: string[] = []
  for (let index = 0; index < folded.length; index++) {
    if (folded[index] !== BARRIER) words.push(hex(folded[index]) + hex(folded[index + 1] ?? BARRIER))
  }
  return words
}

/** What to ask Pagefind for one or two UTF-16 units: a single one is the beginning of its words. */
export function pagefindQuery(gram: string): string {
  return [...Array(gram.length).keys()].map((index) => hex(gram[index])).join('')
}

function hex(unit = BARRIER): string {
  return unit.charCodeAt(0).toString(16).padStart(4, '0')
}
