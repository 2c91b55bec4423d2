import { absoluteUrl } from '../../src/site/absolute-url.ts'
import { openSearchPath } from '../../src/site/discovery/open-search.ts'
import { feedUrl } from '../../src/site/feeds/feed.ts'
import { breadcrumbJsonLd, type JsonLd, type LinkedStep } from '../../src/site/metadata/json-ld.ts'
import { type MetaTag, pageTags } from '../../src/site/metadata/meta-tags.ts'
import type { Site } from '../../src/site/site.ts'
import { href, type UrlPath, urls } from '../../src/site/url.ts'
import { RawJson } from './RawHtml.tsx'

interface MetadataProps {
  readonly site: Site
  readonly url: UrlPath
  readonly title: string
  readonly description?: string
  readonly trail: readonly LinkedStep[]
  /** What an article or a name says besides. */
  readonly tags?: readonly MetaTag[]
  readonly jsonLd?: JsonLd
}

/** What a page tells search engines, reference managers and feed readers. */
export function Metadata({ site, url, title, description, trail, tags, jsonLd }: MetadataProps) {
  const canonical = absoluteUrl(url, site)
  const page = pageTags(
    { url, title, ...(description && { description }) },
    site,
    tags ? 'article' : 'website',
  )
  const breadcrumb = breadcrumbJsonLd(trail, url, site)
  return (
    <>
      {canonical && <link rel="canonical" href={canonical} />}
      {[...page, ...(tags ?? [])].map(({ attribute, key, content }) => (
        <meta key={`${key} ${content}`} {...{ [attribute]: key }} content={content} />
      ))}
      {site.publish.feeds.enabled && <FeedLinks site={site} page={urls.front} />}
      {canonical && (
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={site.title}
          href={href(`/${openSearchPath}` as UrlPath, site.pathPrefix)}
        />
      )}
      {[jsonLd, breadcrumb].map((data) => data && <RawJson key={data['@type']} data={data} />)}
    </>
  )
}

/** The feeds of a page, by which readers find them. */
export function FeedLinks({
  site,
  page,
  title,
}: {
  readonly site: Site
  readonly page: UrlPath
  readonly title?: string
}) {
  const label = title ? `${title} · ${site.title}` : site.title
  return (
    <>
      <link
        rel="alternate"
        type="application/atom+xml"
        title={label}
        href={href(feedUrl(page, 'xml'), site.pathPrefix)}
      />
      {site.url && (
        <link
          rel="alternate"
          type="application/feed+json"
          title={label}
          href={href(feedUrl(page, 'json'), site.pathPrefix)}
        />
      )}
    </>
  )
}
