import { columns } from '../text/columns.ts'
import type { Join } from './bulletin.ts'
import type { LexedLine } from './lex-lines.ts'
import type { PageLayout } from './page-layout.ts'

/** What stands between two printed lines of text. */
export type Gap = 'line-end' | 'blank' | 'page'

/** What is made of two lines: one paragraph, two paragraphs, or two lines of one block, which may be a quotation. */
export type Decision = Pick<Join, 'why' | 'confidence'> | 'paragraph' | 'line' | 'quotation'

/** The lines on both sides of a gap. */
export interface Edge {
  /** The paragraph so far. */
  readonly text: string
  /** Its last printed line. */
  readonly before: LexedLine
  readonly after: LexedLine
  readonly gap: Gap
}

/** A sentence ends here, with whatever closes a quotation or a bracket behind it. */
const sentenceEnd =
  /[。！？!?…](?:[”’」』）)】》"'］\]]|[〔[【（(]\d{1,3}[〕\]】）)])*$|[.](?:[”’」』）)】》"'])?$/
/** What may end a paragraph without ending a sentence. */
const pauseEnd = /[：:；;”’」』）)】》]$/
/** A line cannot begin with these: what comes before it was cut off. */
const neverFirst = /^(?:[，。、；：！？）》”’】」』〉〕％…·]|[,;:!?)\]%](?!\S*[)\]]$))/
/** Single words that the next must follow. */
const neverLast = /[的和与及或在把被将从向对为于以是了地得着而并且但其第即等、，,（(“《〈「『【—]$/
const prose = /[，。；！？,;]/

/** Paragraphs and list items begin so. */
const opening =
  /^(?:[一二三四五六七八九十]{1,3}(?:是|要|、|，要)|第[一二三四五六七八九十]{1,3}[，、,章节条项]|其[一二三四五]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、．)）](?!\d)|[①-⑳❶-❿]|[▲△●○■□◆◇★☆※•·►▶-]\s*\S|【|附[件：:]|注[：:])/

/** Quotations may end so many columns before the other lines do. */
const quotationMargin = 8

/** A line with its words in columns. */
const table = /\t|\||\S\s{3,}\S|\S\s{2,}\S.*\S\s{2,}\S/
const mayBeTable = /\s\s|[\t|]/

/** Decide what two lines of text are to each other. Where it is in doubt they stay two: a wrong join falsifies the record. */
export function decideJoin(edge: Edge, layout: PageLayout): Decision {
  const { before, after, gap, text } = edge
  if (before.end === 'block' || before.isQuoted !== after.isQuoted) return 'paragraph'
  if (before.end === 'break' || layout.lineEnds === 'markdown') return ofMarkdown(edge)
  if (isTable(before.text) || isTable(after.text)) return gap === 'line-end' ? 'line' : 'paragraph'
  const why = gap === 'line-end' ? 'hard-wrap' : 'page-break'
  if (neverFirst.test(after.text) && !sentenceEnd.test(text)) return { why, confidence: 0.99 }
  if (after.isQuoted) return ofQuoted(edge, layout, why)
  if (isIndentedAgain(edge, layout)) return ofIndented(edge, layout)
  if (layout.width !== undefined && gap !== 'blank') return ofWrapped(edge, layout, layout.width)
  if (isCut(edge, layout)) return { why, confidence: neverLast.test(text) ? 0.99 : 0.95 }
  return gap === 'line-end' && areVerse(edge) ? 'line' : 'paragraph'
}

function isTable(text: string): boolean {
  return mayBeTable.test(text) && table.test(text)
}

/** In Markdown a line end is a blank, unless a list or two blanks at its end say otherwise. */
function ofMarkdown({ text, before, after, gap }: Edge): Decision {
  const areParagraphs =
    before.end === 'break' && sentenceEnd.test(text) && Math.min(text.length, after.text.length) > 60
  if (gap !== 'line-end' || areParagraphs) return 'paragraph'
  return before.end === 'break' || opening.test(after.text) ? 'line' : { why: 'hard-wrap', confidence: 1 }
}

/** What is quoted keeps its lines, but for those that stop within a sentence. */
function ofQuoted(edge: Edge, layout: PageLayout, why: Join['why']): Decision {
  if (isCut(edge, layout)) return { why, confidence: 0.95 }
  return edge.gap === 'line-end' ? 'line' : 'paragraph'
}

/** Where paragraphs are indented, an indented line begins one. */
function isIndentedAgain({ after }: Edge, layout: PageLayout): boolean {
  return layout.isIndented && after.indent >= 2
}

/** Lines that are all indented alike are verse, or a quotation: a paragraph goes on at the margin. */
function ofIndented(edge: Edge, layout: PageLayout): Decision {
  const { before, after, gap } = edge
  if (gap !== 'line-end' || before.indent !== after.indent) return 'paragraph'
  if (areVerse(edge)) return 'line'
  const { width, isFlush } = layout
  const isLong = width !== undefined && columns(before.text) + before.indent > width - quotationMargin
  return isFlush && isLong && isCut(edge, layout) ? 'quotation' : 'paragraph'
}

/** In wrapped text a full line runs on; where paragraphs are told apart otherwise, even behind a full stop. */
function ofWrapped(edge: Edge, layout: PageLayout, width: number): Decision {
  const { before, after, gap, text } = edge
  const why = gap === 'line-end' ? 'hard-wrap' : 'page-break'
  if (!isFull(before, after, width)) {
    if (isCut(edge, layout)) return { why, confidence: 0.95 }
    return isProseEnd(text) || !areVerse(edge) ? 'paragraph' : 'line'
  }
  const isOpen = !sentenceEnd.test(text) && !/[：:]$/.test(text)
  if (layout.isIndented && after.indent < 2) return { why, confidence: isOpen ? 0.99 : 0.97 }
  if (isOpen && !opening.test(after.text)) return { why, confidence: 0.98 }
  if (gap === 'line-end' && layout.isSpaced && layout.isRegular && !(opening.test(after.text) && !isOpen))
    return { why, confidence: 0.97 }
  return 'paragraph'
}

/** Nothing more would have gone onto the line: not the next line's first word with the marks that cling to it. */
function isFull(before: LexedLine, after: LexedLine, width: number): boolean {
  const word = /^(?:[\w.%@:/-]+|.)[，。、；：！？）》”’】」』,.;:!?)]*/su.exec(after.text)?.[0] ?? ''
  return columns(before.text) + Math.min(before.indent, 8) + columns(word) > width
}

function isProseEnd(text: string): boolean {
  return sentenceEnd.test(text) || pauseEnd.test(text) || (prose.test(text) && text.length > 40)
}

/** Prose that stops within a sentence, and a line that can carry it on to its end. */
function isCut({ text, before, after, gap }: Edge, layout: PageLayout): boolean {
  if (sentenceEnd.test(text) || pauseEnd.test(text) || opening.test(after.text)) return false
  if (!isSentenceBegun(text)) return false
  if (gap === 'line-end' && layout.width === undefined && before.text.length < 16) return false
  return isContinuation(after.text) && !isSignature(after.text)
}

/** A text with marks in it, an open bracket, a day told, or a last word that cannot be last: no headline looks so. */
function isSentenceBegun(text: string): boolean {
  if (prose.test(text)) return text.length >= 8
  if (/\s/.test(text) || text.length < 8) return false
  return (
    isBracketOpen(text) ||
    neverLast.test(text) ||
    (text.length >= 14 && /\d日/.test(text)) ||
    text.length >= 30
  )
}

function isBracketOpen(text: string): boolean {
  return ['“”', '《》', '（）'].some(
    ([open = '', close = '']) => text.lastIndexOf(open) > text.lastIndexOf(close),
  )
}

function isContinuation(text: string): boolean {
  if (/^[（(][^（()）]*[)）]$/.test(text)) return false
  return sentenceEnd.test(text) || (prose.test(text) && text.length > 8) || /[：；”）》]$/.test(text)
}

function isSignature(text: string): boolean {
  return text.length < 25 && /(?:年.{1,3}月.{1,3}日|办公室|委员会|协会|学会|办公厅)$/.test(text)
}

/** Short lines one under the other: none is a sentence, or they have one measure as verse has. */
function areVerse({ before, after }: Edge): boolean {
  const lines = [before.text, after.text]
  if (lines.some((text) => text.length > 24 || opening.test(text) || /[：:]$|[。！？；].*\S/.test(text)))
    return false
  return (
    lines.every((text) => !sentenceEnd.test(text)) || Math.abs(before.text.length - after.text.length) <= 2
  )
}
