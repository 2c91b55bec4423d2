import type { Join } from './bulletin.ts'
import type { LexedLine } from './lex-lines.ts'
import { type PrintedDay, readPrintedDay } from './printed-day.ts'
import { readSignedDay } from './signed-day.ts'

/** What stands over an item's text. */
export interface HeadlineParts {
  readonly headline: string
  readonly kicker?: string
  readonly subtitle?: string
  /** `…在昆明召开(2021-07-19)`. */
  readonly day?: PrintedDay
  readonly joins: readonly Join[]
  /** Lines that were read, from the first on. */
  readonly used: readonly LexedLine[]
  /** The number of the line that is the subtitle. */
  readonly subtitleLine?: number
}

const kicked = /^【(?<kicker>[^【】]{1,40})】\s*(?<headline>\S.*)$/
const dated = /[（([](?<day>(?:\d{4}|二[〇○零]..|一九..)[-/.年][^（()）[\]]{3,12})[)）\]]$/
const dash = /^(?:——?|--+|－－?)\s*(?=[^\s—－-])/
const longestSubtitle = 80

/** Read the headline at the top of an item, with its kicker, its subtitle and its rest on the next line. */
export function readHeadline(lexed: readonly LexedLine[]): HeadlineParts | undefined {
  const at = lexed.findIndex(({ role }) => role === 'headline')
  const line = lexed[at]
  if (!line || lexed.slice(0, at).some(({ role }) => role === 'text')) return undefined
  const rest = wrappedRest(lexed, at)
  const whole = (line.groups.headline ?? line.text) + (rest ? joint(line, rest) + rest.text : '')
  const over = lexed.slice(0, at).find(({ role }) => role === 'kicker')
  const under = subtitleUnder(lexed, at + (rest ? 2 : 1))
  return {
    ...partsOf(whole, over),
    ...(under && { subtitle: under.text.replace(dash, ''), subtitleLine: under.number }),
    joins: rest ? [{ before: line.number, after: rest.number, why: 'headline-wrap', confidence: 0.95 }] : [],
    used: [over, line, rest, under].filter((used) => used !== undefined),
  }
}

function partsOf(
  whole: string,
  over: LexedLine | undefined,
): Pick<HeadlineParts, 'headline' | 'kicker' | 'day'> {
  const { headline: kickedHeadline, kicker = over?.groups.kicker } = kicked.exec(whole)?.groups ?? {}
  const headline = kickedHeadline ?? whole
  const printed = dated.exec(headline)
  const bare = headline.slice(0, printed?.index).trimEnd()
  const day = bare === '' ? undefined : readPrintedDay(printed?.groups?.day ?? '')
  return { headline: day ? bare : headline, ...(kicker && { kicker }), ...(day && { day }) }
}

/** The line right under a headline is its rest where it is short, no sentence, and set off from the text. */
function wrappedRest(lexed: readonly LexedLine[], at: number): LexedLine | undefined {
  const [line, rest, below] = [lexed[at], lexed[at + 1], lexed[at + 2]]
  if (!line || rest?.role !== 'text' || rest.text.length > 40 || rest.end === 'block') return undefined
  if (/[。；：:;，,、]$|^[（(【[—-]|[。；]/.test(rest.text)) return undefined
  if (rest.text.length <= 3 && line.text.length < 18) return undefined
  if (readSignedDay(rest.text)) return undefined
  return below === undefined || below.role !== 'text' || below.indent >= 2 ? rest : undefined
}

/** Latin words that the line end kept apart stay apart. */
function joint(line: LexedLine, rest: LexedLine): string {
  return /[A-Za-z]$/.test(line.text) && /^[A-Za-z]/.test(rest.text) ? ' ' : ''
}

function subtitleUnder(lexed: readonly LexedLine[], from: number): LexedLine | undefined {
  const under = lexed.slice(from, from + 3).find(({ role }) => role !== 'blank')
  const isSubtitle = under?.role === 'text' && dash.test(under.text) && under.text.length <= longestSubtitle
  return isSubtitle && !/。$/.test(under.text) ? under : undefined
}
