import type { LineRole } from './bulletin.ts'
import { commonMastheads } from './common-lines.ts'
import type { LexedLine } from './lex-lines.ts'
import { bareTitle, isDated, isNews, nextPrinted, relabel } from './relabel.ts'
import type { BulletinStyle } from './style.ts'

/** What a masthead stands over; nothing at the end of the file. */
const underMasthead: ReadonlySet<LineRole | undefined> = new Set([
  'headline',
  'kicker',
  'masthead',
  undefined,
])
const passedOver: ReadonlySet<LineRole> = new Set(['blank', 'rule', 'page-number', 'running-head'])

/**
 * Keep within its item what only looks like a masthead, where markup tells headlines, none follows, and no source line has
 * closed the item.
 *
 * > | ## 县科协召开党组会
 * > | 会议提出如下要求。
 * > | 【会议要求】
 * > | 各单位认真落实。
 *
 * The masthead that a page prints again at its top or foot is a running head.
 */
export function keepLabels(lexed: readonly LexedLine[], style: BulletinStyle): readonly LexedLine[] {
  const first = lexed.findIndex(({ role }) => role === 'headline')
  if (first < 0) return lexed
  const labels = labelsBelow(lexed, first, style)
  const isLabel = new Set(labels)
  const mastheads = new Set(
    lexed.flatMap(({ role, text }, index) =>
      role === 'masthead' && !isLabel.has(index) ? [bareTitle(text)] : [],
    ),
  )
  return relabel(
    lexed,
    new Map(
      labels.map((index) => {
        const isAgain = mastheads.has(bareTitle(lexed[index]?.text ?? '')) && isBesideBreak(lexed, index)
        return [index, { role: isAgain ? 'running-head' : 'subheadline', groups: {} }]
      }),
    ),
  )
}

/** Indexes, from the last to the first. */
function labelsBelow(lexed: readonly LexedLine[], first: number, style: BulletinStyle): number[] {
  const closed = closedAt(lexed)
  const labels: number[] = []
  let next: LineRole | undefined
  for (let index = lexed.length - 1; index > first; index--) {
    const line = lexed[index]
    if (!line || passedOver.has(line.role)) continue
    const isLabel =
      line.role === 'masthead' &&
      !underMasthead.has(next) &&
      !closed.has(index) &&
      isCommonMasthead(line, style)
    if (isLabel) labels.push(index)
    next = isLabel ? 'subheadline' : line.role
  }
  return labels
}

/** Indexes of the mastheads that stand right under a source line with its day. */
function closedAt(lexed: readonly LexedLine[]): ReadonlySet<number> {
  const closed = new Set<number>()
  let isClosed = false
  for (const [index, line] of lexed.entries()) {
    if (line.role === 'masthead' && isClosed) closed.add(index)
    if (isNews(line)) isClosed = isDated(line)
  }
  return closed
}

/** By the conventions alone: what a style says is a masthead is one. */
function isCommonMasthead({ text }: LexedLine, { masthead = [] }: BulletinStyle): boolean {
  const fits = (pattern: RegExp) => pattern.test(text)
  return commonMastheads.some(fits) && !masthead.some(fits)
}

function isBesideBreak(lexed: readonly LexedLine[], index: number): boolean {
  const [above, below] = ([-1, 1] as const).map((step) => lexed[nextPrinted(lexed, index + step, step)])
  const ends = lexed[index]?.endsPage || lexed[index - 1]?.endsPage || lexed[index + 1]?.endsPage
  return ends === true || above?.role === 'page-number' || below?.role === 'page-number'
}
