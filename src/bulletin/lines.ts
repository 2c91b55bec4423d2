/** One printed line. `text + end` of all lines, in order, is the input. */
export interface Line {
  /** 1-based. */
  readonly number: number
  /** Without its end. */
  readonly text: string
  /** `\n`, `\r\n`, `\r`, U+2028, U+2029, a form feed, a vertical tab (Word), or nothing at the end of the file. */
  readonly end: string
}

/** Cut a text into its lines. Loses nothing; an empty text has no line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  const ends = /\r\n|[\n\r\f\v\u2028\u2029]/g
  let start = 0
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    lines.push({ number: lines.length + 1, text: text.slice(start, match.index), end: match[0] })
    start = ends.lastIndex
  }
  if (start < text.length) lines.push({ number: lines.length + 1, text: text.slice(start), end: '' })
  return lines
}
