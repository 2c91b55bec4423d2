import { foldWithPlaces } from '../../text/folding.ts'
import type { FoldedPhrase } from '../engine.ts'

/** A stretch of raw text, in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch that a phrase matches. */
export interface Mark extends Stretch {
  /** Index into the phrases. */
  readonly phrase: number
}

/** Where phrases stand in a raw text, in order; they may overlap. */
export function findMarks(raw: string, phrases: readonly FoldedPhrase[]): Mark[] {
  const { text, starts, ends } = foldWithPlaces(raw)
  const marks: Mark[] = []
  for (const [phrase, folded] of phrases.entries()) {
    for (let at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1)) {
      marks.push({ phrase, start: starts[at] ?? 0, end: ends[at + folded.length - 1] ?? 0 })
    }
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Stretches without overlaps: what is wrapped in one `<mark>`. */
export function mergeStretches(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = []
  for (const { start, end } of stretches) {
    const last = merged.at(-1)
    if (last && start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else merged.push({ start, end })
  }
  return merged
}

/** A piece of shown text. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** Cut a stretch of a text into marked and plain pieces. */
export function cutPieces(raw: string, marks: readonly Stretch[], within: Stretch): Piece[] {
  const pieces: Piece[] = []
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) pieces.push({ text: raw.slice(start, end), marked })
  }
  let at = within.start
  for (const mark of mergeStretches(marks)) {
    const start = Math.max(mark.start, at)
    const end = Math.min(mark.end, within.end)
    if (end <= start) continue
    add(at, start, false)
    add(start, end, true)
    at = end
  }
  add(at, within.end, false)
  return pieces
}
