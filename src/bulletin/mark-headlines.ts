import { entryBullet } from './common-lines.ts'
import { isStrongHeadline, type LexedLine } from './lex-lines.ts'
import { markSignedDays } from './mark-signed-days.ts'
import { bareTitle, isNews, nextPrinted, relabel } from './relabel.ts'
import { readSignedDay } from './signed-day.ts'

/** A headline is not longer, on one line or wrapped over two. */
const longest = 60

const arabicNumber = /^\d{1,2}[.、．]\s*\D/

type Change = Partial<Pick<LexedLine, 'role' | 'groups'>>

/** A line that could be a headline, and what sets it apart. */
interface Candidate {
  readonly index: number
  readonly numbering: 'chinese' | 'arabic' | 'none'
  readonly isStrong: boolean
}

/**
 * Find the headlines that no markup tells: short lines set off from the text.
 *
 * Which of them open an item, the file says: those that its table of contents announces, else those behind a source
 * line, else all of the kind that comes first. The others are headlines within an item.
 *
 * @param titles - the table of contents, as `bareTitle` makes them
 */
export function markHeadlines(
  unsigned: readonly LexedLine[],
  titles: ReadonlySet<string>,
): readonly LexedLine[] {
  const hasMarked = unsigned.some(({ role }) => role === 'headline')
  const candidates = findCandidates(unsigned)
  const indexes = new Set(candidates.map(({ index }) => index))
  const lexed = hasMarked ? unsigned : markSignedDays(unsigned, (index) => indexes.has(index))
  const opens = hasMarked ? () => false : openingTest(lexed, candidates, titles)
  const changes = new Map<number, Change>()
  for (const candidate of candidates) {
    const text = lexed[candidate.index]?.text ?? ''
    if (opens(candidate))
      changes.set(candidate.index, {
        role: 'headline',
        groups: { headline: text.replace(numberOf(candidate), '') },
      })
    else if (isNumberedHeadline(lexed, candidate) || isSubheadline(lexed, candidate.index, hasMarked))
      changes.set(candidate.index, { role: 'subheadline' })
  }
  for (const [index, line] of lexed.entries())
    if (line.role === 'text' && !line.isQuoted && isStrongHeadline(line) && !changes.has(index))
      changes.set(index, { role: 'subheadline' })
  return relabel(lexed, changes)
}

function findCandidates(lexed: readonly LexedLine[]): Candidate[] {
  return lexed.flatMap((line, index) =>
    isSetOff(lexed, index)
      ? [{ index, numbering: numberingOf(line.text), isStrong: isStrongHeadline(line) }]
      : [],
  )
}

/** Short, no sentence, blank or furniture above it, text below it. */
function isSetOff(lexed: readonly LexedLine[], index: number): boolean {
  const line = lexed[index]
  if (line?.role !== 'text' || line.text.length > longest || line.text.length < 2 || line.end !== 'line')
    return false
  if (/[。；;，,、：:…]$|^[（(【[“"'—-]|[。；]./.test(line.text) && !/^【[^】]+】./.test(line.text))
    return false
  if (/\s{2,}|\t|\|/.test(line.text) && !/^\S+\s+\S+$/.test(line.text)) return false
  return isFreeAbove(lexed, index) && hasTextBelow(lexed, index) && !readSignedDay(line.text)
}

function isFreeAbove(lexed: readonly LexedLine[], index: number): boolean {
  const above = lexed[index - 1]
  return !above || above.endsPage || above.role !== 'text'
}

/** A blank line and then prose, or at once prose that is indented, long or a sentence. */
function hasTextBelow(lexed: readonly LexedLine[], index: number): boolean {
  const below = lexed[index + 1]
  const next = lexed[nextPrinted(lexed, index + 1, 1)]
  if (!below || !next || !isNews(next)) return false
  if (next.role === 'source') return isUnderHeadline(lexed, nextPrinted(lexed, index + 1, 1))
  if (next.role !== 'text') return next.role === 'subheadline' || next.role === 'subtitle'
  if (below.role === 'blank' || isWrapped(lexed, index)) return true
  return below.indent >= 2
    ? (lexed[index]?.indent ?? 0) !== below.indent || isProse(below.text)
    : isProse(below.text)
}

/** A source line that text follows stands under its headline and not at the end of an item. */
function isUnderHeadline(lexed: readonly LexedLine[], source: number): boolean {
  let below = source
  while (lexed[below]?.role === 'source') below = nextPrinted(lexed, below + 1, 1)
  return lexed[below]?.role === 'text'
}

/** Two lines in the middle of the page, or a long line and its short rest, with a blank line under them. */
function isWrapped(lexed: readonly LexedLine[], index: number): boolean {
  const [line, rest, below] = [lexed[index], lexed[index + 1], lexed[index + 2]]
  if (
    line === undefined ||
    rest === undefined ||
    below?.role !== 'blank' ||
    isProse(rest.text) ||
    /[：:，,、；;]$/.test(rest.text)
  )
    return false
  return (
    (line.indent >= 4 && rest.indent >= 4) || (line.text.length >= 14 && rest.text.length < line.text.length)
  )
}

function isProse(text: string): boolean {
  return text.length > longest || /[。！？；]/.test(text) || (text.length > 20 && /[，,]/.test(text))
}

function numberingOf(text: string): Candidate['numbering'] {
  if (/^[一二三四五六七八九十]{1,3}、/.test(text)) return 'chinese'
  return arabicNumber.test(text) ? 'arabic' : 'none'
}

function numberOf({ numbering }: Candidate): RegExp {
  return numbering === 'none' ? /^(?!)/ : entryBullet
}

/** `1、担任助教，记录课堂情况` and what is numbered beside it are points of a list, `一、提高认识，压实责任` is a headline. */
function isNumberedHeadline(lexed: readonly LexedLine[], { index, numbering }: Candidate): boolean {
  if (numbering !== 'arabic') return numbering === 'chinese'
  const beside = ([-1, 1] as const).map((step) => lexed[nextPrinted(lexed, index + step, step)]?.text ?? '')
  return !/[，,：:]/.test(lexed[index]?.text ?? '') && !beside.some((text) => arabicNumber.test(text))
}

function openingTest(
  lexed: readonly LexedLine[],
  candidates: readonly Candidate[],
  titles: ReadonlySet<string>,
): (candidate: Candidate) => boolean {
  const isAnnounced = ({ index }: Candidate) =>
    titles.has(bareTitle((lexed[index]?.text ?? '').replace(entryBullet, '')))
  if (candidates.some(isAnnounced)) return isAnnounced
  if (lexed.some(({ role }) => role === 'source'))
    return ({ index }) =>
      followsItem(lexed, index) || lexed[nextPrinted(lexed, index + 1, 1)]?.role === 'source'
  const first = candidates[0]
  return ({ numbering, isStrong }) => numbering === first?.numbering && isStrong === first.isStrong
}

/** Nothing but furniture stands between a line and the end of the item before it. */
function followsItem(lexed: readonly LexedLine[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const line = lexed[at]
    if (!line || line.role === 'source' || line.role === 'masthead') return true
    if (isNews(line)) return false
  }
  return true
}

/** Within an item only a line between two blank ones is sure to be a headline and no stray end of prose. */
function isSubheadline(lexed: readonly LexedLine[], index: number, hasMarked: boolean): boolean {
  const [above, below] = [lexed[index - 1], lexed[index + 1]]
  return (
    !hasMarked && above?.role === 'blank' && below?.role === 'blank' && (lexed[index]?.text.length ?? 0) <= 30
  )
}
