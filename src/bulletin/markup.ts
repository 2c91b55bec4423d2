import type { Span } from './bulletin.ts'
import { characterOf } from './character-reference.ts'

/** Which markup a family's files hold in their lines. */
export type Markup = 'plain' | 'inline' | 'html'

/** A run of text that markup sets apart: without its markup, with what it said. */
export interface MarkedText {
  readonly text: string
  readonly spans: readonly Span[]
  /** What ended it: a block of HTML, a line break, or the end of the line. */
  readonly end: 'block' | 'break' | 'line'
  /** It stands in a `blockquote`. */
  readonly isQuoted?: boolean
}

/** `**`, also as converters escape it; escapes; character references; links and images; addresses; tags. */
const tokens =
  /\\?\*\\?\*|\\?&(#?\w{1,8});|\\([!-/:-@[-`{-~])|(!?)\[((?:[^[\]\\\n]|\\.){0,300})\]\(([^()\s]{1,2000})\)|<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>|<(\/?)([a-z][a-z0-9]{0,9})((?:\s[^<>]{0,8000})?)\/?>|<!--[^>]{0,4000}-->/gi

const blockTags = new Set(
  'p div li ul ol tr table h1 h2 h3 h4 h5 h6 figure figcaption blockquote center section'.split(' '),
)
const noSpans: readonly Span[] = []
const inlineTags = new Set('strong b em i u a span font sup sub img td th small'.split(' '))

/**
 * Read the markup of one printed line. Text that only looks like markup (`<名单>`, `2*3`) stays.
 *
 * @param markup - `inline`: emphasis, escapes, links; `html`: these and HTML; `plain`: none
 * @returns at least one run; several where HTML holds several blocks
 */
export function readMarkup(rawLine: string, markup: Markup): MarkedText[] {
  if (markup === 'plain' || !(/[*\\&<[]/.test(rawLine) || rawLine.endsWith('  ')))
    return [{ text: rawLine, spans: noSpans, end: 'line' }]
  const line = withoutBreak(rawLine)
  const reader = new MarkupReader()
  let from = 0
  for (const match of line.matchAll(tokens)) {
    reader.addText(line.slice(from, match.index))
    readToken(reader, match, markup)
    from = match.index + match[0].length
  }
  reader.addText(line.slice(from))
  return reader.finish(line === rawLine ? 'line' : 'break')
}

/** A backslash that no other escapes, or two blanks, at the end of a line: what follows is a new line. */
function withoutBreak(line: string): string {
  if (line.endsWith('  ')) return line.slice(0, endOf(line, ' '))
  return (line.length - endOf(line, '\\')) % 2 === 1 ? line.slice(0, -1) : line
}

/** Where the run of a character at the end of a line begins. A pattern would try each run of it in the line. */
function endOf(line: string, character: string): number {
  let end = line.length
  while (end > 0 && line[end - 1] === character) end--
  return end
}

function readToken(reader: MarkupReader, match: RegExpExecArray, markup: Markup): void {
  const [whole, reference, escaped, image, label, target, address, close, tag, attributes] = match
  if (reference) reader.addText(referenced(whole, reference))
  else if (escaped) reader.addText(escaped)
  else if (label !== undefined && target !== undefined)
    if (image) reader.addText(label)
    else reader.addLink(label.replace(/\\(?=[!-/:-@[-`{-~])/g, ''), target)
  else if (address) reader.addLink(address, address)
  else if (tag)
    readTag(
      reader,
      whole,
      { tag: tag.toLowerCase(), isEnd: close === '/', attributes: attributes ?? '' },
      markup,
    )
  else if (whole.startsWith('<!--')) reader.addText(markup === 'html' ? '' : whole)
  else reader.toggleStrong()
}

/** An escaped reference is text, unless it is of a blank: converters leave `\\&#xA;` where a line ended. */
function referenced(whole: string, reference: string): string {
  const character = characterOf(reference)
  if (!whole.startsWith('\\')) return character ?? whole
  return character?.trim() === '' ? character : whole.slice(1)
}

interface Tag {
  readonly tag: string
  readonly isEnd: boolean
  readonly attributes: string
}

function readTag(reader: MarkupReader, whole: string, { tag, isEnd, attributes }: Tag, markup: Markup): void {
  if (markup !== 'html' || !(blockTags.has(tag) || inlineTags.has(tag) || tag === 'br')) reader.addText(whole)
  else if (tag === 'br') reader.endRun('break')
  else if (blockTags.has(tag)) {
    reader.endRun('block')
    if (tag === 'blockquote') reader.setQuoted(!isEnd)
  } else if (tag === 'strong' || tag === 'b') reader.setStrong(!isEnd)
  else if (tag === 'a') reader.setLink(isEnd ? undefined : attribute(attributes, 'href'))
  else if (tag === 'img') reader.addImage(attribute(attributes, 'alt') ?? '')
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(attributes)?.[1]
}

/** Gathers runs of text and the spans within them. */
class MarkupReader {
  readonly #runs: MarkedText[] = []
  #text = ''
  #spans: Span[] = []
  #strongFrom: number | undefined
  #isQuoted = false
  #link: { readonly from: number; readonly url: string } | undefined

  addText(text: string): void {
    this.#text += text
  }

  addLink(label: string, url: string): void {
    this.setLink(url)
    this.addText(label)
    this.setLink(undefined)
  }

  /** A picture stands for itself: the words for it are a block of their own. */
  addImage(alternative: string): void {
    this.endRun('block')
    this.addText(alternative)
    this.endRun('block')
  }

  toggleStrong(): void {
    this.setStrong(this.#strongFrom === undefined)
  }

  setStrong(on: boolean): void {
    if (on) this.#strongFrom ??= this.#text.length
    else if (this.#strongFrom !== undefined) {
      this.#addSpan({ start: this.#strongFrom, end: this.#text.length, kind: 'strong' })
      this.#strongFrom = undefined
    }
  }

  setQuoted(on: boolean): void {
    this.#isQuoted = on
  }

  setLink(url: string | undefined): void {
    if (this.#link)
      this.#addSpan({ start: this.#link.from, end: this.#text.length, kind: 'link', url: this.#link.url })
    this.#link =
      url !== undefined && /^(?:https?:\/\/|mailto:)/i.test(url)
        ? { from: this.#text.length, url }
        : undefined
  }

  endRun(end: MarkedText['end']): void {
    const isStrong = this.#strongFrom !== undefined
    this.setStrong(false)
    this.setLink(undefined)
    const last = this.#runs.at(-1)
    if (this.#text.trim() !== '') this.#runs.push(this.#withQuotation(trimmed(this.#text, this.#spans, end)))
    else if (last && end === 'block') this.#runs[this.#runs.length - 1] = { ...last, end }
    this.#text = ''
    this.#spans = []
    if (isStrong && end === 'break') this.#strongFrom = 0
  }

  #withQuotation(run: MarkedText): MarkedText {
    return this.#isQuoted ? { ...run, isQuoted: true } : run
  }

  finish(end: MarkedText['end']): MarkedText[] {
    this.endRun(end)
    return this.#runs.length > 0 ? this.#runs : [{ text: '', spans: [], end: 'line' }]
  }

  /** Spans do not overlap: one that starts within the last is dropped; strong runs that touch are one. */
  #addSpan(span: Span): void {
    const last = this.#spans.at(-1)
    if (span.start === span.end || (last && span.start < last.end)) return
    if (last?.kind === 'strong' && span.kind === 'strong' && last.end === span.start)
      this.#spans[this.#spans.length - 1] = { ...last, end: span.end }
    else this.#spans.push(span)
  }
}

function trimmed(text: string, spans: readonly Span[], end: MarkedText['end']): MarkedText {
  const cut = text.length - text.trimStart().length
  const kept = text.trim()
  const moved = spans
    .map((span) => ({
      ...span,
      start: Math.max(0, span.start - cut),
      end: Math.min(kept.length, span.end - cut),
    }))
    .filter((span) => span.start < span.end)
  return { text: kept, spans: moved, end }
}
