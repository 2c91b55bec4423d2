import type { LineRole, Span } from './bulletin.ts'
import { commonFurniture, commonHeadlines, commonMastheads } from './common-lines.ts'
import type { LinesWithoutPictures } from './embedded-pictures.ts'
import type { PrintedLines } from './lines.ts'
import { type MarkedText, readMarkup } from './markup.ts'
import { readSourceLine, type SourceLine } from './source-line.ts'
import type { BulletinStyle } from './style.ts'
import { readStyledSource } from './styled-source.ts'
import { trimLine } from './trim-line.ts'

/** A line, or one of the blocks of HTML in it: its role and what was read from it. */
export interface LexedLine {
  /** 1-based; 0 of blank lines, which are all one. */
  readonly number: number
  /** The whole line as it is on file. */
  readonly printed: string
  /** A form feed closes it. */
  readonly endsPage: boolean
  readonly role: LineRole
  /** Without markup, control characters and the blanks at both ends. */
  readonly text: string
  readonly spans: readonly Span[]
  /** Columns of blanks before the text. */
  readonly indent: number
  /** Markup says where the text ends: it is never joined with what follows. */
  readonly end: MarkedText['end']
  /** What the groups of its pattern caught. */
  readonly groups: Readonly<Record<string, string | undefined>>
  /** Of a source line. */
  readonly source?: SourceLine
  /** It is quoted from elsewhere: behind a `>`, or in an HTML `blockquote`. */
  readonly isQuoted?: boolean
}

type Line = Pick<LexedLine, 'number' | 'printed' | 'endsPage'> & {
  /** What is read of the line where that is not all. */
  readonly rest?: string
}
type Reading = Pick<LexedLine, 'role'> & Partial<Pick<LexedLine, 'groups' | 'source'>>

const noGroups: LexedLine['groups'] = {}
const noSpans: readonly Span[] = []
const noRests: LinesWithoutPictures = new Map()
const blank: Reading = { role: 'blank' }
const plainText: Reading = { role: 'text' }
const picture: Reading = { role: 'tail' }

/** Every second line of many files is blank: each of its own would take as much memory as the text. */
const blankLine = lexedLine(
  { number: 0, printed: '', endsPage: false },
  0,
  { text: '', spans: noSpans, end: 'line' },
  blank,
)
const blankPageEnd: LexedLine = { ...blankLine, endsPage: true }

/** What Markdown and letters put before a quoted line. */
const quoteMark = /^>(?:\s+|(?=[^>\s])|$)/

const strongLine = /^\*\*(?!\s)([^*]+)(?<!\s)\*\*$/

/** No line of the page is longer; longer lines are text unless a style's pattern says otherwise. */
const longestFurniture = 120

/**
 * Tell each line's role from its own text. What only its neighbours tell comes later.
 *
 * @param rests - what is read of lines that are not read whole
 */
export function lexLines(
  { texts, ends }: PrintedLines,
  style: BulletinStyle,
  rests: LinesWithoutPictures = noRests,
): LexedLine[] {
  const lexed: LexedLine[] = []
  for (const [index, printed] of texts.entries()) {
    const line = { number: index + 1, printed, endsPage: ends[index] === '\f' }
    const rest = rests.get(index)
    lexLine(lexed, rest === undefined ? line : { ...line, rest }, style)
  }
  return lexed
}

function lexLine(lexed: LexedLine[], line: Line, style: BulletinStyle): void {
  const { text, indent } = trimLine(line.rest ?? line.printed)
  if (text === '' && line.rest !== undefined) {
    lexed.push(lexedLine(line, 0, plainRun(''), picture))
    return
  }
  if (text === '') {
    lexed.push(line.endsPage ? blankPageEnd : blankLine)
    return
  }
  const reading = readWhole(text, style)
  const markup = style.markup ?? 'plain'
  if (reading.role === 'text' && text.startsWith('>') && quoteMark.test(text)) {
    for (const run of readMarkup(text.replace(quoteMark, ''), markup))
      lexed.push(quotedLine(line, indent, run))
    return
  }
  if (markup === 'plain' || reading.role !== 'text') {
    const run = reading.role === 'text' ? readStrongLine(text) : undefined
    lexed.push(lexedLine(line, indent, run ?? plainRun(text), withoutMarkup(reading, style)))
    return
  }
  const isBroken = style.lineEnds === 'markdown' && line.printed.endsWith('  ')
  for (const run of readMarkup(isBroken ? `${text}  ` : text, markup))
    lexed.push(
      run.isQuoted ? quotedLine(line, indent, run) : lexedLine(line, indent, run, readRun(run, style)),
    )
}

function plainRun(text: string): MarkedText {
  return { text, spans: noSpans, end: 'line' }
}

/** `**…**` is no mark of a writer's own: a line that is strong from end to end says so without other markup too. */
function readStrongLine(line: string): MarkedText | undefined {
  const text = line.startsWith('**') ? strongLine.exec(line)?.[1] : undefined
  return text === undefined
    ? undefined
    : { text, spans: [{ start: 0, end: text.length, kind: 'strong' }], end: 'line' }
}

/** Whatever it looks like, it is text of the item that quotes it; a bare `>` parts two paragraphs of it. */
function quotedLine(line: Line, indent: number, run: MarkedText): LexedLine {
  const lexed = lexedLine(line, indent, run, run.text === '' ? blank : plainText)
  return run.text === '' ? lexed : { ...lexed, isQuoted: true }
}

/** Without spreads: there are millions of lines. */
function lexedLine(
  { number, printed, endsPage }: Line,
  indent: number,
  { text, spans, end }: MarkedText,
  { role, groups = noGroups, source }: Reading,
): LexedLine {
  return source
    ? { number, printed, endsPage, role, text, spans, indent, end, groups, source }
    : { number, printed, endsPage, role, text, spans, indent, end, groups }
}

function readWhole(text: string, style: BulletinStyle): Reading {
  return (
    matching('masthead', style.masthead, text) ??
    matching('headline', style.headline ?? commonHeadlines, text) ??
    matching('url', style.url, text) ??
    matching('subheadline', style.subheadline, text) ??
    furnitureOf(style.furniture, text) ??
    readStyledSource(text, style) ??
    (text.length <= longestFurniture ? readCommon(text, style) : undefined) ??
    plainText
  )
}

function readCommon(text: string, style: BulletinStyle): Reading | undefined {
  const furniture = furnitureOf(commonFurniture, text) ?? matching('masthead', commonMastheads, text)
  if (furniture) return furniture
  const source = style.sourceLine ? undefined : readSourceLine(text)
  return source && { role: 'source', source }
}

function readRun(run: MarkedText, style: BulletinStyle): Reading {
  if (isStrongHeadline(run)) return { role: 'subheadline' }
  const source = style.sourceLine || run.text.length > longestFurniture ? undefined : readSourceLine(run.text)
  if (source) return { role: 'source', source }
  return run.text === '' ? blank : plainText
}

/** A run that is strong from end to end, a stray mark aside, and no sentence is a headline within the item. */
export function isStrongHeadline({ text, spans }: Pick<MarkedText, 'text' | 'spans'>): boolean {
  if (spans.length === 0 || text.length > 80 || /[。；，,]$/.test(text)) return false
  const strong = spans.reduce((sum, { kind, start, end }) => sum + (kind === 'strong' ? end - start : 0), 0)
  return strong > 0 && strong >= text.length - 1
}

function matching(
  role: LineRole,
  patterns: readonly RegExp[] | undefined,
  text: string,
): Reading | undefined {
  for (const pattern of patterns ?? []) {
    const match = pattern.exec(text)
    if (match) return { role, groups: match.groups ?? noGroups }
  }
  return undefined
}

function furnitureOf(patterns: BulletinStyle['furniture'], text: string): Reading | undefined {
  const found = patterns?.find(({ line }) => line.test(text))
  return found && { role: found.kind }
}

/** Headlines hold markup too, `# **活动预告**`. */
function withoutMarkup(reading: Reading, style: BulletinStyle): Reading {
  if (!reading.groups || (style.markup ?? 'plain') === 'plain' || reading.role === 'url') return reading
  const groups = Object.entries(reading.groups).map(([name, value]) => [
    name,
    value === undefined
      ? value
      : readMarkup(value, style.markup ?? 'plain')
          .map((run) => run.text)
          .join(' '),
  ])
  return { ...reading, groups: Object.fromEntries(groups) }
}
