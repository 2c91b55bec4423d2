import type { Correction } from '../../src/articles/article.ts'
import type { Site } from '../../src/site/site.ts'
import { wordsOf } from '../../src/site/words/index.ts'

interface CorrectionsProps {
  readonly site: Site
  readonly corrections: readonly Correction[]
}

/** What a person has corrected in an article, before its text. */
export function Corrections({ site, corrections }: CorrectionsProps) {
  if (corrections.length === 0) return null
  const words = wordsOf(site.language)
  return (
    <aside class="corrections" aria-label={words.article.corrections}>
      {corrections.map(({ date, what }) => (
        <p key={`${date} ${what}`} class="correction">
          <strong>{words.article.corrections}</strong> <time dateTime={date}>{words.date.day(date)}</time>{' '}
          {what}
        </p>
      ))}
    </aside>
  )
}
