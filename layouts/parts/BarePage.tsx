import type { ComponentChildren } from 'preact'
import type { ArticleSummary, NameLink } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href, type UrlPath, urls } from '../../src/site/url.ts'

/** The frame of every page until it has its own. */
export function BarePage({
  site,
  title,
  children,
}: {
  site: Site
  title: string
  children: ComponentChildren
}) {
  const to = (url: UrlPath) => href(url, site.pathPrefix)
  return (
    <html lang={site.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{title}</title>
        {site.stylesheets.map((url) => (
          <link key={url} rel="stylesheet" href={to(url)} />
        ))}
      </head>
      <body>
        <nav>
          <a href={to(urls.front)}>{site.title}</a> <a href={to(urls.bulletins)}>期</a>{' '}
          <a href={to(urls.years)}>日期</a> <a href={to(urls.register('people'))}>人物</a>{' '}
          <a href={to(urls.register('places'))}>地点</a> <a href={to(urls.search)}>检索</a>
        </nav>
        <main>{children}</main>
      </body>
    </html>
  )
}

export function BareArticles({ items, site }: { items: readonly ArticleSummary[]; site: Site }) {
  return (
    <ul>
      {items.map(({ url, title, date, source }) => (
        <li key={url}>
          <a href={href(url, site.pathPrefix)}>{title}</a> {date} {source}
        </li>
      ))}
    </ul>
  )
}

export function BareNames({ items, site }: { items: readonly NameLink[]; site: Site }) {
  return (
    <ul>
      {items.map(({ url, name, articles }) => (
        <li key={url}>
          <a href={href(url, site.pathPrefix)}>{name}</a> {articles}
        </li>
      ))}
    </ul>
  )
}
