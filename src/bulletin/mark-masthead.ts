import type { LineRole } from './bulletin.ts'
import { editorLine, issueLine } from './common-lines.ts'
import type { LexedLine } from './lex-lines.ts'
import { readPrintedDay } from './printed-day.ts'
import { relabel } from './relabel.ts'

/** The head of a printed bulletin is not longer. */
const headLines = 12
const longestHeadLine = 60

type Change = Partial<Pick<LexedLine, 'role' | 'groups'>>

/**
 * Find the head of a printed bulletin: its name in large type, its number, who edits it, its day.
 *
 * > |       工 作 简 报
 * > |   第12期(总第345期)
 * > | 某市科协办公室编      2021年7月19日
 */
export function markMasthead(lexed: readonly LexedLine[]): readonly LexedLine[] {
  const head = headOf(lexed)
  const changes = new Map<number, Change>()
  const last = head.findLastIndex(({ line }) => issueLine.test(line.text) || editorLine.test(line.text))
  for (const [position, { line, index }] of head.entries())
    if (position <= last || isDayOfIssue(line, position, last))
      changes.set(index, mastheadOf(line.text, changes.size === 0))
  const name = head[0]
  if (changes.size === 0 && name && isLargeType(name.line, lexed[name.index + 1]))
    changes.set(name.index, mastheadOf(name.line.text, true))
  return relabel(lexed, changes)
}

/** The first printed lines up to the first that cannot be of the head. */
function headOf(lexed: readonly LexedLine[]): { line: LexedLine; index: number }[] {
  const head: { line: LexedLine; index: number }[] = []
  for (const [index, line] of lexed.entries()) {
    if (line.role === 'blank' || line.role === 'rule') continue
    if (!canBeHead(line) || head.length === headLines) break
    if (line.role === 'text' || line.role === 'source') head.push({ line, index })
  }
  return head
}

const headRoles: ReadonlySet<LineRole> = new Set(['text', 'masthead', 'source'])

function canBeHead({ role, text }: LexedLine): boolean {
  return headRoles.has(role) && text.length <= longestHeadLine && !/[。；]$/.test(text)
}

function isDayOfIssue({ text }: LexedLine, position: number, last: number): boolean {
  return last >= 0 && position === last + 1 && readPrintedDay(text) !== undefined
}

function mastheadOf(text: string, isFirst: boolean): Change {
  const groups = issueLine.exec(text)?.groups ?? editorLine.exec(text)?.groups
  if (groups) return { role: 'masthead', groups }
  const day = readPrintedDay(text)
  if (day) return { role: 'masthead', groups: { date: text } }
  return { role: 'masthead', groups: isFirst ? { series: closeLetters(text) } : {} }
}

/** A short first line in the middle of the page or with its letters set apart, with nothing close under it. */
function isLargeType({ text, indent, role }: LexedLine, below: LexedLine | undefined): boolean {
  if (role !== 'text' || text.length > 24 || /[。！？；，,：:]$/.test(text)) return false
  const isAlone = below === undefined || below.role === 'blank' || below.role === 'rule'
  return isAlone && (isSpaced(text) || (indent >= 8 && closeLetters(text).length <= 12))
}

function isSpaced(text: string): boolean {
  return /^\p{Script=Han}(?:\s+\p{Script=Han}){1,11}$/u.test(text)
}

/** `工 作 简 报` → `工作简报`. */
function closeLetters(text: string): string {
  return isSpaced(text) ? text.replace(/\s+/g, '') : text
}
