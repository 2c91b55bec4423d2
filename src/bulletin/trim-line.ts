import { columns } from '../text/columns.ts'
import { controlCharacter } from '../text/control-character.ts'

/** Characters without width at the ends of a line are left by web pages and word processors. */
const edges = /^[\s\u200b-\u200f\u2060\ufeff]+|[\s\u200b-\u200f\u2060\ufeff]+$/g
const zeroWidthEdge = /^[\u200b-\u200f\u2060]|[\u200b-\u200f\u2060]$/
const controls = new RegExp(controlCharacter.source, 'gu')

/** A line's text without control characters and the blanks at both ends, and how far it is indented (columns). */
export function trimLine(line: string): { readonly text: string; readonly indent: number } {
  const printed = controlCharacter.test(line) ? line.replace(controls, '') : line
  const trimmed = printed.trim()
  const text = zeroWidthEdge.test(trimmed) ? trimmed.replace(edges, '') : trimmed
  const indent = printed.length === text.length || text === '' ? 0 : indentOf(printed, text)
  return { text, indent }
}

/** A tab counts as four columns. */
function indentOf(printed: string, text: string): number {
  const blanks = printed.slice(0, printed.indexOf(text))
  return columns(blanks) + 3 * (blanks.split('\t').length - 1)
}
