import type { LineRange } from '../bulletin/bulletin.ts'

/** Shorter than this, a line says too little to be taken for a headline. */
const fewestCharacters = 6

/**
 * Empty what a site does not show of a bulletin's printed lines; they keep their numbers.
 *
 * That is the lines of the articles that were taken back, and, outside all other articles, lines that repeat their headlines:
 * a table of contents, or half an entry of one that is broken in two.
 *
 * @param ranges - of the articles that were taken back
 * @param shown - of the others
 * @param titles - of the articles that were taken back, as their files say
 */
export function withoutLines(
  lines: readonly string[],
  ranges: readonly LineRange[],
  shown: readonly LineRange[],
  titles: readonly string[],
): string[] {
  const printed = ranges.map(({ first, last }) => lines.slice(first - 1, last).find(saysSomething) ?? '')
  const headlines = [...printed, ...titles].map(charactersOf).filter(isLong)
  const repeats = new Repeats(headlines)
  return lines.map((line, index) => {
    const isIn = ({ first, last }: LineRange) => first <= index + 1 && index + 1 <= last
    if (ranges.some(isIn)) return ''
    return shown.some(isIn) || !repeats.has(line) ? line : ''
  })
}

/** Looks for headlines in line after line. */
class Repeats {
  readonly #headlines: readonly string[]
  /** What is still to come of an entry that the line before began. */
  #rest = ''

  constructor(headlines: readonly string[]) {
    this.#headlines = headlines
  }

  has(line: string): boolean {
    const said = charactersOf(line)
    // Its number and page stand around an entry.
    const entry = said.replace(/^\d+|\d+$/g, '')
    const rest = this.#rest
    this.#rest = ''
    if (entry !== '' && rest === entry) return true
    if (!isLong(entry)) return false
    const headline = this.#headlines.find((whole) => said.includes(whole) || whole.includes(entry))
    if (headline?.startsWith(entry)) this.#rest = headline.slice(entry.length)
    return headline !== undefined
  }
}

function saysSomething(line: string): boolean {
  return charactersOf(line) !== ''
}

/** Letters and digits alone: marks of Markdown, bullets and dots of leaders are none. */
function charactersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

function isLong(characters: string): boolean {
  return characters.length >= fewestCharacters
}
