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
  /** Most lines begin at the margin: a stretch that does not is set apart. */
  readonly isFlush: boolean
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
  const { texts, indented, opening, running, widths } = countLines(lexed)
  const width = wrapWidth(widths, running)
  return {
    width,
    isRegular: width !== undefined && near(widths, width) >= enoughFull,
    isIndented: indented > 0 && indented >= Math.min(3, texts / 20) && indented < texts * 0.9,
    isFlush: indented < texts * 0.6,
    isSpaced: opening > running / 12,
    lineEnds,
  }
}

/** Counted one by one: lists of lines would fill the memory where a file has millions. */
function countLines(lexed: readonly LexedLine[]) {
  const widths = new Map<number, number>()
  let [texts, indented, opening, running] = [0, 0, 0, 0]
  lexed.forEach((line, index) => {
    if (line.role !== 'text') return
    if (lexed[index - 1]?.role === 'blank') opening++
    if (line.end !== 'line') return
    texts++
    if (line.indent >= 2) indented++
    if (!runsOn(lexed, index)) return
    running++
    const width = widthOf(line)
    widths.set(width, (widths.get(width) ?? 0) + 1)
  })
  return { texts, indented, opening, running, widths }
}

/** In columns; lines that are too wide to be wrapped count as one. */
function widthOf({ text, indent }: LexedLine): number {
  return text.length > widest ? widest + 1 : columns(text) + Math.min(indent, 8)
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
