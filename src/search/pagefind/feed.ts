/** A line end in folded text. */
const BARRIER = '\n'

/** Which part of an article a single character stands in. No hex digits. */
export type PagefindField = 'h' | 't'

/**
 * An article's folded texts as words that no segmenter touches: each character with the one behind it, as eight hex digits.
 * A word's number is the character's position, line ends counted: pairs on the two sides of one never meet.
 * Behind them all single characters, by field: Pagefind's own prefix search misses words beyond the part that it loads.
 *
 * > | 科技\n中
 *     79d16280 6280000a 000a4e2d 4e2d000a … t79d1 t6280 t4e2d
 */
export function pagefindWords(headline: string, text: string): string[] {
  return [...pairs(headline), ...pairs(text), ...singles('h', headline), ...singles('t', text)]
}

/** What to ask Pagefind for two UTF-16 units, wherever they stand. */
export function pairWord(pair: string): string {
  return hex(pair[0]) + hex(pair[1])
}

/** What to ask Pagefind for one UTF-16 unit in one field. */
export function singleWord(field: PagefindField, unit: string): string {
  return field + hex(unit)
}

function pairs(folded: string): string[] {
  return Array.from({ length: folded.length }, (_, index) =>
    pairWord(`${folded[index]}${folded[index + 1] ?? BARRIER}`),
  )
}

function singles(field: PagefindField, folded: string): string[] {
  const units = folded.replaceAll(BARRIER, '')
  return Array.from({ length: units.length }, (_, index) => singleWord(field, units.charAt(index))).sort()
}

function hex(unit = BARRIER): string {
  return unit.charCodeAt(0).toString(16).padStart(4, '0')
}
