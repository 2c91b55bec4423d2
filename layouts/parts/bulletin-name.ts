import type { BulletinSummary } from '../../src/site/page.ts'
import type { Words } from '../../src/site/words/words.ts'

export { bulletinName } from '../../src/site/bulletin-name.ts'

/** The days in it, as it writes them: a line never breaks within one. */
export function daysInName(words: Words, { first, last }: BulletinSummary): string[] {
  return [first, last].flatMap((day) => (day ? [words.date.day(day)] : []))
}
