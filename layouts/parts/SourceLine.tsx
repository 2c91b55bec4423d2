import type { ArticleData, NameLink } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href, urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { weekdayOf } from '../../src/text/weekday.ts'

/** Under the headline: the day of the report, the source, the series. */
export function SourceLine({ site, article }: { readonly site: Site; readonly article: ArticleData }) {
  const words = wordsOf(site.language)
  const { date } = article
  return (
    <p class="source-line">
      {date ? (
        <a href={href(urls.day(date), site.pathPrefix)}>
          <time dateTime={date}>{words.date.day(date)}</time> {words.date.weekday(weekdayOf(date))}
        </a>
      ) : (
        <span>{words.date.undated}</span>
      )}
      <Name site={site} link={article.sourceLink} name={article.source} />
      <Name site={site} link={article.seriesLink} name={article.series} />
    </p>
  )
}

interface NameProps {
  readonly site: Site
  readonly link: NameLink | undefined
  readonly name: string | undefined
}

function Name({ site, link, name }: NameProps) {
  if (link) return <a href={href(link.url, site.pathPrefix)}>{link.name}</a>
  return name ? <span>{name}</span> : null
}
