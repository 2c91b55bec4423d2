import type { Site } from '../../src/site/site.ts'
import type { TermSummary } from '../../src/site/studies/study-pages.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { studyWordsOf } from '../../src/site/words/studies/index.ts'
import { TermBars } from './TermBars.tsx'

/** Terms, each with its years as a picture and as figures. */
export function TermTable({ site, terms }: { readonly site: Site; readonly terms: readonly TermSummary[] }) {
  const words = studyWordsOf(site.language)
  const { count, date } = wordsOf(site.language)
  const years = terms[0]?.years ?? []
  return (
    <div class="wide">
      <table class="figures-table">
        <thead>
          <tr>
            <th scope="col">{words.term}</th>
            <th scope="col">{words.byYear}</th>
            {years.map(({ year }) => (
              <th key={year} scope="col" class="number">
                {year}
              </th>
            ))}
            <th scope="col">{words.firstSeen}</th>
            <th scope="col">{words.lastSeen}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={term.url}>
              <th scope="row">
                <a href={href(term.url, site.pathPrefix)}>{term.text}</a>
              </th>
              <td>
                <TermBars term={term} />
              </td>
              {term.years.map(({ year, articles }) => (
                <td key={year} class="number">
                  {count.number(articles)}
                </td>
              ))}
              <td>
                {term.first?.date && (
                  <a href={href(term.first.url, site.pathPrefix)}>{date.day(term.first.date)}</a>
                )}
              </td>
              <td>
                {term.last?.date && (
                  <a href={href(term.last.url, site.pathPrefix)}>{date.day(term.last.date)}</a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
