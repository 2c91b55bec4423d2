import type { FrontData } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { ArticleList } from './ArticleList.tsx'
import { bulletinName } from './bulletin-name.ts'

interface NewestBulletinProps {
  readonly site: Site
  readonly newest: NonNullable<FrontData['newest']>
}

/** The newest issue as a newspaper's front: the first article opens, the others stand in ruled columns. */
export function NewestBulletin({ site, newest }: NewestBulletinProps) {
  const words = wordsOf(site.language)
  const [lead, ...others] = newest.items
  if (!lead) return null
  return (
    <section aria-labelledby="newest" class="newest">
      <h2 id="newest" class="newest-name">
        {words.front.newest} <a href={href(newest.url, site.pathPrefix)}>{bulletinName(words, newest)}</a>
      </h2>
      <article class="lead-story">
        {lead.kicker && <p class="kicker">{lead.kicker}</p>}
        <h3>
          <a href={href(lead.url, site.pathPrefix)}>{lead.title}</a>
        </h3>
        {lead.opening && <p class="opening">{lead.opening}</p>}
      </article>
      <ArticleList site={site} items={others} class="news-columns" />
    </section>
  )
}
