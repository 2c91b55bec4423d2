import { imprintLine } from './common-lines.ts'
import type { LexedLine } from './lex-lines.ts'
import { isNews, relabel } from './relabel.ts'

/** An imprint is not longer. */
const imprintLines = 12

/**
 * Find the imprint at the end of a printed brief.
 *
 * > | 主题词:科协  工作  简报
 * > | 报:省科协,市委办公室。
 * > | (共印120份)
 */
export function markImprint(lexed: readonly LexedLine[]): readonly LexedLine[] {
  const tail = tailOf(lexed)
  const first = tail.find((index) => imprintLine.test(lexed[index]?.text ?? ''))
  if (first === undefined) return lexed
  const imprint = tail.filter((index) => index >= first)
  return relabel(lexed, new Map(imprint.map((index) => [index, { role: 'imprint' }])))
}

/** Indexes of the last printed lines, in order, back to the last that is a sentence of prose. */
function tailOf(lexed: readonly LexedLine[]): number[] {
  const tail: number[] = []
  for (let index = lexed.length - 1; index >= 0 && tail.length < imprintLines; index--) {
    const line = lexed[index]
    if (!line || !isNews(line)) continue
    if (
      line.role === 'headline' ||
      (!imprintLine.test(line.text) && (line.text.length > 60 || /。$/.test(line.text)))
    )
      break
    tail.unshift(index)
  }
  return tail
}
