import type { ArticleData, LinkedName } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href } from '../../src/site/url.ts'

/** Over the headline: the source and the series; the day stands in the margin. */
export function SourceLine({ site, article }: { readonly site: Site; readonly article: ArticleData }) {
  if (!article.source && !article.series) return null
  return (
    <p class="source-line">
      <Name site={site} link={article.sourceLink} name={article.source} />
      <Name site={site} link={article.seriesLink} name={article.series} />
    </p>
  )
}

interface NameProps {
  readonly site: Site
  readonly link: LinkedName | undefined
  readonly name: string | undefined
}

function Name({ site, link, name }: NameProps) {
  if (link) return <a href={href(link.url, site.pathPrefix)}>{link.name}</a>
  return name ? <span>{name}</span> : null
}
