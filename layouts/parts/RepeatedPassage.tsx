import type { ArticleSummary } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href, urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { studyWordsOf } from '../../src/site/words/studies/index.ts'

interface RepeatedPassageProps {
  readonly site: Site
  /** As `passageWords` gives it. */
  readonly text: string
  readonly articles: number
  /** Absent where the page's own article printed it first. */
  readonly first?: ArticleSummary
  readonly others: readonly ArticleSummary[]
  /** Articles that are not listed. */
  readonly more: number
  /** For those who go from heading to heading: its beginning stands before it as one. */
  readonly heading?: boolean
}

/** Longest heading, in characters. */
const beginning = 20

/** Longest excerpt of a passage, in characters. */
const excerpt = 160

/** A passage that several articles print: its words, where they stood first, who printed them again. */
export function RepeatedPassage(props: RepeatedPassageProps) {
  const { site, text, articles, first, others, more, heading } = props
  const words = studyWordsOf(site.language)
  return (
    <li class="passage">
      {heading && <h2 class="unseen">{beginningOf(text)}</h2>}
      <blockquote>{shorten(text)}</blockquote>
      <p class="meta">
        {words.shared.inArticles(articles)} ·{' '}
        {first ? (
          <>
            {words.shared.first} <ArticleLink site={site} article={first} />
          </>
        ) : (
          words.shared.here
        )}
      </p>
      {others.length > 0 && (
        <details>
          <summary>{words.shared.also}</summary>
          <ul>
            {others.map((article) => (
              <li key={article.url}>
                <ArticleLink site={site} article={article} />
              </li>
            ))}
          </ul>
          {more > 0 && (
            <p>
              <a href={`${href(urls.search, site.pathPrefix)}?q=${encodeURIComponent(longestClause(text))}`}>
                {words.shared.more(more)}
              </a>
            </p>
          )}
        </details>
      )}
    </li>
  )
}

function ArticleLink({ site, article }: { readonly site: Site; readonly article: ArticleSummary }) {
  return (
    <>
      {article.date && <span class="day">{wordsOf(site.language).date.day(article.date)}</span>}{' '}
      <a href={href(article.url, site.pathPrefix)}>{article.title}</a>
    </>
  )
}

function beginningOf(text: string): string {
  const characters = [...text]
  return characters.length <= beginning ? text : `${characters.slice(0, beginning).join('')}…`
}

function shorten(text: string): string {
  const characters = [...text]
  if (characters.length <= excerpt) return text
  return `${characters.slice(0, excerpt / 2).join('')} …… ${characters.slice(-excerpt / 2).join('')}`
}

/** What to search for: the longest stretch without marks, which the search takes as it is. */
function longestClause(text: string): string {
  const clauses = text.match(/[\p{L}\p{N}]+/gu) ?? ['']
  const longest = clauses.reduce((best, clause) => (clause.length > best.length ? clause : best))
  return [...longest].slice(0, 40).join('')
}
