/**
 * Make a text one clean line, for formats whose values end with the line.
 *
 * Runs of white space and control characters become one space, halves of surrogate pairs U+FFFD.
 * Direction marks stay: they are part of what was printed.
 */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(blanks, ' ')
    .trim()
}

const blanks = /[\s\p{Cc}\p{Noncharacter_Code_Point}]+/gu
