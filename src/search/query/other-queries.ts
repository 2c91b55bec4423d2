import { quotePhrase } from './format-query.ts'

/** What somebody may have meant by signs that mean something else here. */
export interface OtherQuery {
  readonly why: 'phrase' | 'or'
  readonly typed: string
}

/** Text in straight marks, which is left alone, or a pair of Chinese ones. */
const MARKED = /["＂][^"＂]*["＂]?|“([^“”]*)”|「([^「」]*)」/g

/** A pair of Chinese marks and nothing else. */
const WHOLE = /^(?:“[^“”]*”|「[^「」]*」)$/

/** `or` between words. */
const SMALL_OR = /["＂][^"＂]*["＂]?|(?<=\S\s+)or(?=\s+\S)/gi

/**
 * Queries that differ from what was typed: the words of Chinese quotation marks as one phrase, where the marks hold
 * everything or a blank; `OR` for `or`.
 */
export function otherQueries(typed: string): OtherQuery[] {
  const others: readonly OtherQuery[] = [
    { why: 'phrase', typed: asPhrases(typed.trim()) },
    { why: 'or', typed: typed.trim().replace(SMALL_OR, (word) => (/^or$/i.test(word) ? 'OR' : word)) },
  ]
  return others.filter((other) => other.typed !== typed.trim())
}

function asPhrases(typed: string): string {
  const isWhole = WHOLE.test(typed)
  return typed.replace(MARKED, (marked, curly?: string, corner?: string, at = 0) => {
    const words = (curly ?? corner ?? '').trim()
    if (words === '' || !(isWhole || /\s/.test(words))) return marked
    const before = /(?:^|[\s|｜]|[-－])$/.test(typed.slice(0, at)) ? '' : ' '
    const after = /^(?:$|[\s|｜])/.test(typed.slice(at + marked.length)) ? '' : ' '
    return before + quotePhrase(words) + after
  })
}
