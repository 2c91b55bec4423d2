import type { ArticleSummary, TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import type { Site } from '../../src/site/site.ts'
import type { TermSummary } from '../../src/site/studies/study-pages.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { studyWordsOf } from '../../src/site/words/studies/index.ts'
import { ArticleList } from '../parts/ArticleList.tsx'
import { Pager } from '../parts/Pager.tsx'
import { StudyFrame } from '../parts/StudyFrame.tsx'
import { TermBars } from '../parts/TermBars.tsx'

export const data = onePageEach('term')

export function render({ item, site }: TemplateProps<'term'>) {
  const data = item.data()
  return (
    <StudyFrame site={site} url={item.url} name="terms" detail={data.text}>
      {data.whole && <Whole site={site} term={data.whole} />}
      <ArticleList site={site} items={data.items} dated />
      <Pager site={site} list={data} />
    </StudyFrame>
  )
}

interface TermProps {
  readonly site: Site
  readonly term: TermSummary
}

/** A term through the years. */
function Whole({ site, term }: TermProps) {
  const words = studyWordsOf(site.language)
  return (
    <>
      {term.years.length > 1 && <TermBars term={term} large />}
      <YearTable site={site} term={term} />
      <Seen site={site} label={words.firstSeen} article={term.first} />
      <Seen site={site} label={words.lastSeen} article={term.last} />
    </>
  )
}

/** The figures of the bars. */
function YearTable({ site, term }: TermProps) {
  const words = studyWordsOf(site.language)
  return (
    <table class="figures-table">
      <tbody>
        {term.years.map(({ year, url, articles, share }) => (
          <tr key={year}>
            <th scope="row">{url ? <a href={href(url, site.pathPrefix)}>{year}</a> : year}</th>
            <td>{words.share(articles, share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface SeenProps {
  readonly site: Site
  readonly label: string
  readonly article: ArticleSummary | undefined
}

/** Where a term stands first or last; nothing where no article of it has a day. */
function Seen({ site, label, article }: SeenProps) {
  if (!article?.date) return null
  return (
    <p>
      {label} {wordsOf(site.language).date.day(article.date)}{' '}
      <a href={href(article.url, site.pathPrefix)}>{article.title}</a>
    </p>
  )
}
