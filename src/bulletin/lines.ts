/** A text as it is printed: the text and the end of each line, in order. All of them, `text + end`, are the input. */
export interface PrintedLines {
  /** Without their ends. */
  readonly texts: readonly string[]
  readonly ends: readonly string[]
}

/** `\n`, `\r\n`, `\r`, U+2028, U+2029, a form feed, a vertical tab (Word). */
const lineEnd = /\r\n|[\n\r\f\v\u2028\u2029]/g

/**
 * Cut a text into its lines. Loses nothing; an empty text has no line. The last line ends in nothing where the text does
 * not close it.
 *
 * Two lists and no list of objects: there are millions of lines.
 */
export function splitLines(text: string): PrintedLines {
  const [texts, ends]: [string[], string[]] = [[], []]
  let start = 0
  for (const { 0: end, index } of text.matchAll(lineEnd)) {
    texts.push(text.slice(start, index))
    ends.push(end)
    start = index + end.length
  }
  if (start < text.length) {
    texts.push(text.slice(start))
    ends.push('')
  }
  return { texts, ends }
}
