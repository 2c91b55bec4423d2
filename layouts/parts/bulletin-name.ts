import type { BulletinSummary } from '../../src/site/page.ts'
import type { Words } from '../../src/site/words/words.ts'

/** An issue has no name of its own: it is its series and its days. */
export function bulletinName(words: Words, { series, first, last }: BulletinSummary): string {
  const days = first && last ? words.date.range(words.date.day(first), words.date.day(last)) : undefined
  return [series ?? words.bulletin.untitled, days ?? words.date.undated].join(' ')
}

/** The days in it, as it writes them: a line never breaks within one. */
export function daysInName(words: Words, { first, last }: BulletinSummary): string[] {
  return [first, last].flatMap((day) => (day ? [words.date.day(day)] : []))
}
