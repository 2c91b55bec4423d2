import { LONGEST_TERM } from './unbroken.ts'

/** A part of a headline that is read in one breath, and the space printed behind it. */
export interface Clause {
  readonly text: string
  readonly space: string
}

const OPENING = '“‘《〈（「『【〔('
const CLOSING = '”’》〉）」』】〕)'
/** A clause ends behind these; a dash is written twice. */
const ENDS = '：，；。！？:;!?'

/**
 * Cut a headline where an editor would break it: at its spaces, behind a colon, a comma or a dash.
 *
 * Within quotation marks or brackets it is cut at spaces alone, in a short quotation nowhere. The clauses with their spaces are the headline again.
 */
export function clausesOf(headline: string): Clause[] {
  const clauses: Clause[] = []
  let text = ''
  let depth = 0
  const characters = [...headline]
  const close = (space = '') => {
    if (text !== '') clauses.push({ text, space })
    text = ''
  }
  for (const [index, character] of characters.entries()) {
    if (OPENING.includes(character)) depth++
    if (CLOSING.includes(character)) depth = Math.max(0, depth - 1)
    const next = characters[index + 1] ?? ''
    const mayBreak = depth === 0 || !isInTerm(characters, index)
    if (mayBreak && text !== '' && isBreakingSpace(character, text, next)) {
      close(character)
      continue
    }
    text += character
    if (depth === 0 && endsClause(character, characters[index - 1] ?? '', next)) close()
  }
  close()
  return clauses
}

/** Not the space within Latin text. */
function isBreakingSpace(character: string, before: string, next: string): boolean {
  return (
    /^[ \u3000]$/u.test(character) &&
    !(/[\p{Script=Latin}\d]$/u.test(before) && /[\p{Script=Latin}\d]/u.test(next))
  )
}

/** Within a quotation that stays in one line. */
function isInTerm(characters: readonly string[], index: number): boolean {
  const start = characters.slice(0, index).findLastIndex((character) => OPENING.includes(character))
  const length = characters.slice(start + 1).findIndex((character) => CLOSING.includes(character))
  return length !== -1 && length <= LONGEST_TERM
}

function endsClause(character: string, previous: string, next: string): boolean {
  if (next === '' || CLOSING.includes(next) || /\s/u.test(next)) return false
  return ENDS.includes(character)
    ? !/[\p{Script=Latin}\d]/u.test(next) || !/[:;!?]/.test(character)
    : character === '—' && previous === '—' && next !== '—'
}
