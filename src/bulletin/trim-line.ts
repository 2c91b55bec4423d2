import { columns } from '../text/columns.ts'
import { controlCharacter } from '../text/control-character.ts'

/** Characters without width at the ends of a line are left by web pages and word processors. */
const edge = /[\s\u200b-\u200f\u2060\ufeff]/
const controls = new RegExp(controlCharacter.source, 'gu')

/** A line's text without control characters and the blanks at both ends, and how far it is indented (columns). */
export function trimLine(line: string): { readonly text: string; readonly indent: number } {
  const printed = controlCharacter.test(line) ? line.replace(controls, '') : line
  const trimmed = printed.trim()
  const hasZeroWidth =
    isZeroWidth(trimmed.charCodeAt(0)) || isZeroWidth(trimmed.charCodeAt(trimmed.length - 1))
  const text = hasZeroWidth ? withoutEdges(trimmed) : trimmed
  const indent = printed.length === text.length || text === '' ? 0 : indentOf(printed, text)
  return { text, indent }
}

/** One character after the other: a pattern would try each run of them within the line. */
function withoutEdges(line: string): string {
  let [start, end] = [0, line.length]
  while (start < end && edge.test(line.charAt(start))) start++
  while (end > start && edge.test(line.charAt(end - 1))) end--
  return line.slice(start, end)
}

function isZeroWidth(unit: number): boolean {
  return (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060
}

/** A tab counts as four columns. */
function indentOf(printed: string, text: string): number {
  const blanks = printed.slice(0, printed.indexOf(text))
  return columns(blanks) + 3 * (blanks.split('\t').length - 1)
}
