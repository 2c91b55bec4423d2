import type { ComponentChildren } from 'preact'
import { recordLanguage } from '../../src/site/content-language.ts'
import type { ArticleSummary } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { Terms } from './Headline.tsx'

interface ArticleListProps {
  readonly site: Site
  readonly items: readonly ArticleSummary[]
  /** Say the day and the source of each: for lists that do not group by day. */
  readonly dated?: boolean
  readonly class?: string
}

/** Articles as headlines, one under the other. */
export function ArticleList({ site, items, dated, class: name }: ArticleListProps) {
  return (
    <ol class={name ? `list ${name}` : 'list'}>
      {items.map((item) => (
        <ArticleItem key={item.url} site={site} item={item} dated={dated === true} />
      ))}
    </ol>
  )
}

interface ArticleItemProps {
  readonly site: Site
  readonly item: ArticleSummary
  readonly dated: boolean
  readonly children?: ComponentChildren
}

/** One article of a list. */
export function ArticleItem({ site, item, dated, children }: ArticleItemProps) {
  return (
    <li>
      {item.kicker && (
        <p class="kicker" {...recordLanguage(site)}>
          {item.kicker}
        </p>
      )}
      <p class="headline" {...recordLanguage(site)}>
        <a href={href(item.url, site.pathPrefix)}>
          <Terms text={item.title} />
        </a>
      </p>
      {dated && <p class="meta">{metaOf(item, site)}</p>}
      {item.opening && (
        <p class="opening-line" {...recordLanguage(site)}>
          {item.opening}
        </p>
      )}
      {children}
    </li>
  )
}

function metaOf(item: ArticleSummary, site: Site): string {
  const { date } = wordsOf(site.language)
  return [item.date ? date.day(item.date) : date.undated, item.source].filter(Boolean).join(' · ')
}
