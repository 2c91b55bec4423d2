import { connectionFilePath } from '../../src/site/downloads/connection-file.ts'
import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { href, type UrlPath } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { studyWordsOf } from '../../src/site/words/studies/index.ts'
import { ConnectionGraph } from '../parts/ConnectionGraph.tsx'
import { Terms } from '../parts/Headline.tsx'
import { StudyFrame } from '../parts/StudyFrame.tsx'

export const data = onePageEach('connections')

export function render({ item, site }: TemplateProps<'connections'>) {
  const data = item.data()
  const words = studyWordsOf(site.language)
  const { count } = wordsOf(site.language)
  return (
    <StudyFrame site={site} url={item.url} name="connections" {...(data.year && { detail: data.year })}>
      <ul class="choices">
        {[{ year: words.allYears, url: data.all }, ...data.years].map(({ year, url }) => (
          <li key={url}>
            <a
              href={href(url, site.pathPrefix)}
              {...(url === item.url && { 'aria-current': 'page' as const })}
            >
              {year}
            </a>
          </li>
        ))}
      </ul>
      {data.drawing.nodes.length > 0 && (
        <div class="wide">
          <ConnectionGraph site={site} drawing={data.drawing} label={words.names.connections} />
        </div>
      )}
      <p>
        {words.peopleShown(data.drawing.nodes.length, data.people)}{' '}
        {words.pairsShown(data.pairs.length, data.pairCount, data.fewest)}{' '}
        {words.listsLeftOut(data.longestList)}
      </p>
      <p>
        {words.allPairs[0]}
        <a href={href(`/${connectionFilePath}` as UrlPath, site.pathPrefix)} download>
          connections.csv
        </a>
        {words.allPairs[1]}
      </p>
      <details class="figures" open>
        <summary>{words.asTable}</summary>
        <table class="figures-table">
          <thead>
            <tr>
              <th scope="col">{words.people}</th>
              <th scope="col">{words.together}</th>
              <th scope="col" class="number">
                {words.articles}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.pairs.map(({ one, other, articles }) => (
              <tr key={`${one.url} ${other.url}`}>
                <th scope="row">
                  <a href={href(one.url, site.pathPrefix)}>
                    <Terms text={one.name} />
                  </a>
                </th>
                <td>
                  <a href={href(other.url, site.pathPrefix)}>
                    <Terms text={other.name} />
                  </a>
                </td>
                <td class="number">{count.number(articles)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </StudyFrame>
  )
}
