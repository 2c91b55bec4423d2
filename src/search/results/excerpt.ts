import type { FoldedPhrase } from '../engine.ts'
import { cutPieces, findMarks, type Mark, type Piece, type Stretch } from './find-marks.ts'

/** About two lines of Chinese on a wide page. */
const WIDE = 76

/** The share of an excerpt that may stand before a match, so that one sees what it is about. */
const LEAD = 1 / 3

/** An excerpt rather begins behind one of these. */
const SENTENCE_END = /[。！？；!?;\n]/

/** Else behind one of these, rather than within a word. */
const CLAUSE_END = /[，、：,:]/

/** What an excerpt does not begin with: what closes something that it does not show. */
const DANGLING = /^[\s，、。！？；：,.!?;:”’）)》〉」』】]+/

const ELLIPSIS: Piece = { text: '…', marked: false }

/**
 * The passage of a text that says best why it was found: with the most different phrases, then the most matches, then the first.
 * The match is always in it, whole if it fits.
 *
 * @param raw - blocks parted by `\n`
 * @param room - so many Chinese characters fit; Latin ones take half as much
 */
export function makeExcerpt(raw: string, phrases: readonly FoldedPhrase[], room = WIDE): Piece[] {
  const marks = findMarks(raw, phrases)
  const best = bestPassage(raw, marks, room)
  const within = withoutHalves(passageAround(raw, best, room), best, marks)
  const pieces = cutPieces(raw, marks, within).map(({ text, marked }) => ({ text: onOneLine(text), marked }))
  return [
    ...(within.start > 0 && raw[within.start - 1] !== '\n' ? [ELLIPSIS] : []),
    ...pieces,
    ...(within.end < raw.length ? [ELLIPSIS] : []),
  ]
}

/** Blocks one behind the other: Chinese needs no space where a sentence ends. */
function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, (_end, at: number) =>
    /[。！？；：，、”）》]/.test(text.charAt(at - 1)) ? '' : ' ',
  )
}

/** The stretch of marks that fits an excerpt and says most; the text's beginning where there are none. */
function bestPassage(raw: string, marks: readonly Mark[], room: number): Stretch {
  let best: Stretch = { start: 0, end: 0 }
  let bestWorth = 0
  for (const [index, first] of marks.entries()) {
    const last = endOf(raw, first.start, room * (1 - LEAD))
    const fitting = marks.slice(index, index + 40).filter((mark) => mark === first || mark.end <= last)
    const inBlock = fitting.filter(({ start }) => !raw.slice(first.end, start).includes('\n'))
    const different = new Set(inBlock.map(({ phrase }) => phrase)).size
    const worth = different * 1000 + Math.min(999, inBlock.length)
    if (worth <= bestWorth) continue
    bestWorth = worth
    best = { start: first.start, end: Math.max(first.end, ...inBlock.map(({ end }) => end)) }
  }
  return best
}

function passageAround(raw: string, { start, end }: Stretch, room: number): Stretch {
  const block = raw.lastIndexOf('\n', start - 1) + 1
  const lead = Math.min(room * LEAD, Math.max(0, room - widthOf(raw.slice(start, end))))
  const earliest = Math.max(block, beginOf(raw, start, lead))
  const clause = firstBehind(CLAUSE_END, raw, earliest, start)
  const begin = earliest === block ? block : (lastSentenceEnd(raw, earliest, start) ?? clause ?? earliest)
  const from = begin + (DANGLING.exec(raw.slice(begin, start))?.[0].length ?? 0)
  // A pair of surrogates that has room only for half is left out, at the beginning as at the end.
  const first = splitsPair(raw, from) ? from + 1 : from
  const last = endOf(raw, first, room)
  return { start: first, end: splitsPair(raw, last) ? last - 1 : last }
}

/** Leave out what would be half a match at either end; of the best one at least the beginning stays. */
function withoutHalves({ start, end }: Stretch, best: Stretch, marks: readonly Mark[]): Stretch {
  const first = marks.filter((mark) => mark.start < start && mark.end > start && mark.end <= best.start)
  const last = marks.filter((mark) => mark.start < end && mark.end > end && mark.start >= best.end)
  return {
    start: Math.max(start, ...first.map((mark) => mark.end)),
    end: Math.min(end, ...last.map((mark) => mark.start)),
  }
}

/** Where a text that begins at a place has taken up some room: never behind its end. */
function endOf(raw: string, from: number, room: number): number {
  let at = from
  for (let left = room; at < raw.length; at++) {
    left -= widthOf(raw.charAt(at))
    if (left < 0) break
  }
  return at
}

/** Where a text must begin to take up so much room before a place. */
function beginOf(raw: string, to: number, room: number): number {
  let at = to
  for (let left = room; at > 0; at--) {
    left -= widthOf(raw.charAt(at - 1))
    if (left < 0) break
  }
  return at
}

/** In Chinese characters: what stands before the punctuation of East Asia in Unicode is half as wide, but for dashes and quotation marks. */
function widthOf(text: string): number {
  return text.length - text.replace(/[^\0-\u200f\u2028-\u2e7f]/g, '').length / 2
}

function lastSentenceEnd(raw: string, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) if (SENTENCE_END.test(raw.charAt(at))) return at + 1
  return undefined
}

function firstBehind(end: RegExp, raw: string, from: number, to: number): number | undefined {
  const at = raw.slice(from, to).search(end)
  return at < 0 ? undefined : from + at + 1
}

/** Whether a cut would part a surrogate pair. */
function splitsPair(raw: string, at: number): boolean {
  const unit = raw.charCodeAt(at)
  return unit >= 0xdc00 && unit < 0xe000
}
