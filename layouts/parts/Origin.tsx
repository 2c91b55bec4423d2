import type { ArticleData } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'

/** Where an article comes from: the printed lines, what was mended, its number, the days that it tells of. */
export function Origin({ site, article }: { readonly site: Site; readonly article: ArticleData }) {
  const words = wordsOf(site.language).article
  return (
    <dl class="facts">
      {article.origin.map((origin) => (
        <OriginOf key={origin.file} site={site} origin={origin} />
      ))}
      {article.origin.length === 0 && (
        <div>
          <dt>{words.origin}</dt>
          <dd>{words.byHand}</dd>
        </div>
      )}
      {article.externalUrl && (
        <div>
          <dt>{words.published}</dt>
          <dd>
            <a href={article.externalUrl} rel="external noreferrer">
              {words.original}
            </a>
          </dd>
        </div>
      )}
      <div>
        <dt>{words.id}</dt>
        <dd>
          <code>{article.id}</code>
        </dd>
      </div>
    </dl>
  )
}

interface OriginOfProps {
  readonly site: Site
  readonly origin: ArticleData['origin'][number]
}

function OriginOf({ site, origin }: OriginOfProps) {
  const words = wordsOf(site.language).article
  const { first, last } = origin.lines
  return (
    <div>
      <dt>{words.originFile}</dt>
      <dd>
        {origin.bulletin ? (
          <a href={href(origin.bulletin, site.pathPrefix)}>
            <code>{origin.file}</code>
          </a>
        ) : (
          <code>{origin.file}</code>
        )}{' '}
        {origin.printed ? (
          <a class="term" href={`${href(origin.printed, site.pathPrefix)}#L${first}-${last}`} data-printed>
            {words.originLines(first, last)}
          </a>
        ) : (
          <span class="term">{words.originLines(first, last)}</span>
        )}
        {origin.mends > 0 && <p class="note">{words.originMends(origin.mends)}</p>}
      </dd>
    </div>
  )
}
