import { recordLanguage } from '../../src/site/content-language.ts'
import type { PrintedData } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'

type PrintedArticle = PrintedData['articles'][number]

/** The printed text, a line a line, numbered; before an article's first line stands where that article is. */
export function PrintedLines({ site, printed }: { readonly site: Site; readonly printed: PrintedData }) {
  const words = wordsOf(site.language).bulletin
  const begins = new Map(printed.articles.map((article) => [article.first, article]))
  const withheld = new Map(printed.withheld.map((range) => [range.first, range]))
  const joinBehind = new Map(printed.joins.map((join) => [join.after, join]))
  let article: PrintedArticle | undefined
  return (
    <ol class="printed" {...recordLanguage(site)}>
      {printed.lines.map((text, index) => {
        const number = index + 1
        article = begins.get(number) ?? (article && number > article.last ? undefined : article)
        const join = joinBehind.get(number)
        const gone = withheld.get(number)
        return (
          <li
            key={number}
            id={`L${number}`}
            class={classOf(article, number, join !== undefined)}
            data-follows={join && join.before !== number - 1 ? join.before : undefined}
          >
            {article?.first === number && (
              <p class="mend">
                <ArticleRange site={site} article={article} />
              </p>
            )}
            {gone && <p class="mend">{words.withheld(gone.first, gone.last)}</p>}
            {join && <p class="mend">{words.mend[join.why]}</p>}
            <a class="number" href={`#L${number}`} aria-label={words.line(number)}>
              {number}
            </a>
            <span class="line">{text}</span>
          </li>
        )
      })}
    </ol>
  )
}

/** A named place that holds the whole range, so that a link to `#L12-20` finds its beginning without a script. */
function ArticleRange({ site, article }: { readonly site: Site; readonly article: PrintedArticle }) {
  const words = wordsOf(site.language)
  return (
    <a id={`L${article.first}-${article.last}`} href={href(article.url, site.pathPrefix)}>
      {words.article.originLines(article.first, article.last)}
      {words.date.says}
      {article.title}
    </a>
  )
}

function classOf(article: PrintedArticle | undefined, number: number, mended: boolean): string | undefined {
  const classes = [
    article && 'of-article',
    article?.first === number && 'headline-line',
    mended && 'mended',
  ].filter(Boolean)
  return classes.length > 0 ? classes.join(' ') : undefined
}
