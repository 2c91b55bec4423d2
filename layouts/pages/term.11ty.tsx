import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { studyWordsOf } from '../../src/site/words/studies/index.ts'
import { ArticleList } from '../parts/ArticleList.tsx'
import { Pager } from '../parts/Pager.tsx'
import { StudyFrame } from '../parts/StudyFrame.tsx'
import { TermBars } from '../parts/TermBars.tsx'

export const data = onePageEach('term')

export function render({ item, site }: TemplateProps<'term'>) {
  const data = item.data()
  const words = studyWordsOf(site.language)
  return (
    <StudyFrame site={site} url={item.url} name="terms" detail={data.term.text}>
      <TermBars term={data.term} large />
      <table class="figures-table">
        <thead>
          <tr>
            {data.term.years.map(({ year }) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {data.term.years.map(({ year, articles, of }) => (
              <td key={year}>{words.share(articles, of)}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <ArticleList site={site} items={data.items} dated />
      <Pager site={site} list={data} />
    </StudyFrame>
  )
}
