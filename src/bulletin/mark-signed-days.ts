import type { LexedLine } from './lex-lines.ts'
import { endsSentence, nextPrinted, relabel } from './relabel.ts'
import { readSignedDay } from './signed-day.ts'

/**
 * Find the bodies that sign an item with its day, where a line that can be the next item's headline follows.
 *
 * > | 会议要求，科普进校园、进社区。
 * > |
 * > | 清河县科协 2021年7月19日
 * > |
 * > | 云岭学会举办宣传活动
 *
 * At the end of the file, or where markup tells headlines, it is found with the item.
 *
 * @param canBeHeadline - of a line, by its index
 */
export function markSignedDays(
  lexed: readonly LexedLine[],
  canBeHeadline: (index: number) => boolean,
): readonly LexedLine[] {
  const changes = new Map<number, Pick<LexedLine, 'role'> & Partial<Pick<LexedLine, 'source'>>>()
  for (const [index, { role, text, isQuoted }] of lexed.entries()) {
    const source = role === 'text' && !isQuoted ? readSignedDay(text) : undefined
    if (source && endsSentence(lexed, index) && canBeHeadline(nextPrinted(lexed, index + 1, 1)))
      changes.set(index, { role: 'source', source })
  }
  return relabel(lexed, changes)
}
