import { columns } from '../text/columns.ts'
import type { LexedLine } from './lex-lines.ts'
import type { BulletinStyle } from './style.ts'

/** How a file prints its paragraphs, as far as its lines show it. */
export interface PageLayout {
  /** Columns of a full line where lines are wrapped; `undefined` where a line is a paragraph. */
  readonly width: number | undefined
  /** Enough lines are full that a full line means little by itself. */
  readonly isRegular: boolean
  /** Paragraphs begin with an indented line. */
  readonly isIndented: boolean
  /** Blank lines stand between paragraphs. */
  readonly isSpaced: boolean
  /** A line end is what Markdown means by it. */
  readonly lineEnds: 'auto' | 'markdown'
}

/** Wrapped lines are no shorter and no longer, in columns. */
const narrowest = 24
const widest = 132
/** Full lines differ by a mark that may not begin a line, or a word that may not be cut. */
const slack = 5
/** With fewer full lines, a sentence that ends at the end of one may end its paragraph there. */
const enoughFull = 4
/** So many of the lines that run on into the next must be full. */
const fullShare = 0.4

/** Find out how a file prints its paragraphs. */
export function pageLayout(lexed: readonly LexedLine[], { lineEnds = 'auto' }: BulletinStyle): PageLayout {
  const texts = lexed.filter(({ role, end }) => role === 'text' && end === 'line')
  const running = lexed.filter(
    (line, index) => line.role === 'text' && line.end === 'line' && runsOn(lexed, index),
  )
  const indented = texts.filter(({ indent }) => indent >= 2)
  const paragraphs = lexed.filter((line, index) => line.role === 'text' && lexed[index - 1]?.role === 'blank')
  const counts = widthsOf(running)
  const width = wrapWidth(counts, running.length)
  return {
    width,
    isRegular: width !== undefined && near(counts, width) >= enoughFull,
    isIndented:
      indented.length > 0 &&
      indented.length >= Math.min(3, texts.length / 20) &&
      indented.length < texts.length * 0.9,
    isSpaced: paragraphs.length > running.length / 12,
    lineEnds,
  }
}

/** The next line is text too, with nothing or only page furniture between. */
function runsOn(lexed: readonly LexedLine[], index: number): boolean {
  for (let at = index + 1; at < lexed.length; at++) {
    const role = lexed[at]?.role
    if (role === 'text') return true
    if (role !== 'page-number' && role !== 'running-head') return false
  }
  return false
}

/** How many lines have each width, in columns; all that are too wide to be wrapped count as one. */
function widthsOf(running: readonly LexedLine[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { text, indent } of running) {
    const width = text.length > widest ? widest + 1 : columns(text) + Math.min(indent, 8)
    counts.set(width, (counts.get(width) ?? 0) + 1)
  }
  return counts
}

/** The widest width that many lines share. */
function wrapWidth(counts: ReadonlyMap<number, number>, lines: number): number | undefined {
  const widths = [...counts.keys()]
    .filter((width) => width >= narrowest && width <= widest)
    .sort((a, b) => b - a)
  const longer = [...counts].reduce((sum, [width, times]) => sum + (width > widest ? times : 0), 0)
  if (longer > lines / 4) return undefined
  return widths.find((width) => near(counts, width) >= Math.max(2, lines * fullShare))
}

function near(counts: ReadonlyMap<number, number>, width: number): number {
  let sum = 0
  for (let at = width - slack; at <= width; at++) sum += counts.get(at) ?? 0
  return sum
}
