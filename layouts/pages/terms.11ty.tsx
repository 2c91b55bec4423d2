import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { studyWordsOf } from '../../src/site/words/studies/index.ts'
import { StudyFrame } from '../parts/StudyFrame.tsx'
import { TermTable } from '../parts/TermTable.tsx'

export const data = onePageEach('terms')

export function render({ item, site }: TemplateProps<'terms'>) {
  const { chosen, distinctive, until } = item.data()
  const words = studyWordsOf(site.language)
  const found = distinctive.filter(({ terms }) => terms.length > 0)
  return (
    <StudyFrame site={site} url={item.url} name="terms">
      {chosen.length > 0 && (
        <section>
          <h2>{words.chosen}</h2>
          <TermTable site={site} terms={chosen} />
        </section>
      )}
      {found.length > 0 && (
        <p class="method">
          {words.statistic}
          {until && words.until(wordsOf(site.language).date.month(until))}
        </p>
      )}
      {found.map(({ year, terms }) => (
        <section key={year}>
          <h2>{words.distinctive(year)}</h2>
          <TermTable site={site} terms={terms} />
        </section>
      ))}
      {chosen.length === 0 && found.length === 0 && <p>{words.noTerms}</p>}
    </StudyFrame>
  )
}
