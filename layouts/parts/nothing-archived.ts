import type { Span } from '../../src/site/page.ts'
import type { Words } from '../../src/site/words/words.ts'

/**
 * Why a day, a month or a year has no articles: it lies before or after the archive, or nothing of it is archived.
 *
 * @param period - `2023`, `2023-12` or `2023-12-31`
 */
export function nothingArchived(words: Words, period: string, span: Span | undefined): string {
  if (span && period < span.first.slice(0, period.length)) return words.dates.before
  return span && period > span.last.slice(0, period.length) ? words.dates.after : words.dates.nothing
}
