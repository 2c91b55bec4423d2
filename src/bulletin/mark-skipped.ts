import type { LexedLine } from './lex-lines.ts'
import { relabel } from './relabel.ts'
import type { BulletinStyle, SkippedPart } from './style.ts'

/** Mark the stretches of lines that a style says are not news, such as a summary of what follows. */
export function markSkipped(lexed: readonly LexedLine[], style: BulletinStyle): readonly LexedLine[] {
  if (!style.skip?.length) return lexed
  const changes = new Map<number, Pick<LexedLine, 'role'>>()
  let part: SkippedPart | undefined
  for (const [index, { role, printed }] of lexed.entries()) {
    const text = printed.trim()
    const opening = style.skip.find(({ from }) => from.test(text))
    if (opening) part = opening
    else if (part && (part.to ? part.to.test(text) : role === 'headline' || role === 'masthead'))
      part = undefined
    if (part && role !== 'blank') changes.set(index, { role: part.kind })
  }
  return relabel(lexed, changes)
}
