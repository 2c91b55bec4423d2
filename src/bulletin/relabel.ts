import type { LexedLine } from './lex-lines.ts'
import { isNewsRole } from './news-role.ts'

/** Whether a line is news: one that a pass over the page may still look at. */
export function isNews({ role }: LexedLine): boolean {
  return isNewsRole(role)
}

/** `青海省科协 [2021-07-19]`: names and a day. Lines with a label can stand in the middle of a text too. */
export function isDated({ source }: LexedLine): boolean {
  return source?.source !== undefined && source.day !== undefined
}

/** The lines with new roles, and with what was read from them. */
export function relabel(
  lexed: readonly LexedLine[],
  changes: ReadonlyMap<number, Partial<Pick<LexedLine, 'role' | 'groups' | 'source'>>>,
): readonly LexedLine[] {
  if (changes.size === 0) return lexed
  return lexed.map((line, index) => {
    const change = changes.get(index)
    return change ? { ...line, ...change } : line
  })
}

/** The index of the next line that is not blank, from `index` on in steps of `step`; -1 where there is none. */
export function nextPrinted(lexed: readonly LexedLine[], index: number, step: 1 | -1): number {
  for (let at = index; at >= 0 && at < lexed.length; at += step) if (lexed[at]?.role !== 'blank') return at
  return -1
}

/** Whether the line above is prose that ends with its sentence. */
export function endsSentence(lexed: readonly LexedLine[], index: number): boolean {
  const above = lexed[nextPrinted(lexed, index - 1, -1)]
  return above?.role === 'text' && /[。！？…][”’」』）)》]?$/.test(above.text)
}

/** Letters and digits alone, so that a title is known again whatever stands around it. */
export function bareTitle(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}
