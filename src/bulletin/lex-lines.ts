import type { LineRole } from './bulletin.ts'
import type { Line } from './lines.ts'
import type { BulletinStyle } from './style.ts'

/** A line, its role, and what its pattern's groups caught. */
export interface LexedLine {
  readonly line: Line
  readonly role: LineRole
  /** Without the blanks at both ends. */
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
}

const nothing: LexedLine['groups'] = {}

/** Tell each line's role from its own text. */
export function lexLines(lines: readonly Line[], style: BulletinStyle): LexedLine[] {
  return lines.map((line) => lexLine(line, style))
}

function lexLine(line: Line, style: BulletinStyle): LexedLine {
  const text = line.text.trim()
  if (text === '') return { line, role: 'blank', text, groups: nothing }
  for (const [role, patterns] of [
    ['masthead', style.masthead],
    ['headline', style.headline],
    ['subheadline', style.subheadline],
    ['source', style.sourceLine],
  ] as const) {
    const groups = firstMatch(patterns, text)
    if (groups) return { line, role, text, groups }
  }
  const furniture = style.furniture.find((pattern) => pattern.line.test(text))
  return { line, role: furniture?.kind ?? 'text', text, groups: nothing }
}

function firstMatch(patterns: readonly RegExp[], text: string): LexedLine['groups'] | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match) return match.groups ?? nothing
  }
  return undefined
}
