import { fold } from '../../text/folding.ts'
import type { FoldedPhrase } from '../engine.ts'
import type { Query, QueryGroup, QueryPhrase } from './query.ts'

const QUOTE = /["＂]/
const SPACE = /\s/
const MINUS = /[-－]/

/**
 * Read what was typed. Any text is some query.
 *
 * > | 科创 西宁|青海 -量子 "3 + 1" 甲 OR 乙
 *
 * Spaces: all of them. `|`, with or without blanks around it, or ` OR `: either. A leading `-` excludes. Straight
 * quotation marks keep spaces and signs.
 * Curly ones are text: bulletins are full of them.
 */
export function parseQuery(typed: string): Query {
  const groups: Word[] = []
  let joins = false
  for (const word of wordsOf(typed)) {
    const last = groups.at(-1)
    if (isOr(word) && last && !joins) {
      joins = true
    } else if (joins && last && !word.excluded) {
      groups[groups.length - 1] = { ...last, texts: [...last.texts, ...word.texts] }
      joins = false
    } else {
      if (joins) groups.push(orItself)
      groups.push(word)
      joins = false
    }
  }
  if (joins) groups.push(orItself)
  return { groups: groups.flatMap(toGroup) }
}

/** Alternatives with bars between them, `西宁 | "青海 省"`. */
interface Word {
  readonly excluded: boolean
  readonly quoted: boolean
  readonly texts: readonly string[]
}

/** `OR` with nothing to join is a word like others. */
const orItself: Word = { excluded: false, quoted: false, texts: ['OR'] }

function isOr({ texts, quoted, excluded }: Word): boolean {
  return !quoted && !excluded && texts.length === 1 && texts[0] === 'OR'
}

function* wordsOf(typed: string): Generator<Word> {
  let at = 0
  while (at < typed.length) {
    if (SPACE.test(typed.charAt(at))) {
      at++
      continue
    }
    const excluded = isExclusion(typed, at)
    const { texts, quoted, end } = readAlternatives(typed, excluded ? at + 1 : at)
    yield { excluded, quoted, texts }
    at = end
  }
}

/** Whether a minus stands here that something follows. */
function isExclusion(typed: string, at: number): boolean {
  return MINUS.test(typed.charAt(at)) && /^[^\s|｜]/.test(typed.slice(at + 1))
}

function readAlternatives(typed: string, start: number) {
  const texts: string[] = []
  let quoted = false
  let at = start
  for (;;) {
    const opens = QUOTE.test(typed.charAt(at))
    const end = opens ? quoteEnd(typed, at) : wordEnd(typed, at)
    texts.push(opens ? typed.slice(at + 1, end).replace(/["＂]$/, '') : typed.slice(at, end))
    quoted ||= opens
    const bar = barBehind(typed, end)
    at = end + bar.length
    if (bar === '' || (SPACE.test(bar) && isExclusion(typed, at)))
      return { texts, quoted, end: Math.max(at, start + 1) }
  }
}

/** The bars between two alternatives with the blanks around them; nothing where a blank alone parts them. */
function barBehind(typed: string, at: number): string {
  return /^\s*[|｜][\s|｜]*/.exec(typed.slice(at))?.[0] ?? ''
}

/** Behind the closing quotation mark; the end of the text where it is missing. */
function quoteEnd(typed: string, start: number): number {
  const length = typed.slice(start + 1).search(QUOTE)
  return length < 0 ? typed.length : start + 1 + length + 1
}

function wordEnd(typed: string, start: number): number {
  const length = typed.slice(start).search(/[\s|｜]/)
  return length < 0 ? typed.length : start + length
}

function toGroup({ excluded, texts }: Word): QueryGroup[] {
  const phrases: QueryPhrase[] = []
  for (const text of texts) {
    const folded = fold(text.replace(/[\n\r]+/g, ' ')) as FoldedPhrase
    if (folded !== '' && !phrases.some((known) => known.folded === folded))
      phrases.push({ typed: text.trim(), folded })
  }
  return phrases.length === 0 ? [] : [{ excluded, phrases }]
}
