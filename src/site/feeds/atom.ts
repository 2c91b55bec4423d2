import { x } from 'xastscript'
import { oneLine } from '../../text/one-line.ts'
import { absoluteUrl } from '../absolute-url.ts'
import { contentLanguage } from '../content-language.ts'
import type { Site } from '../site.ts'
import { href, type UrlPath, urls } from '../url.ts'
import { formatXml } from '../xml.ts'
import { type DatedArticle, type Feed, feedUrl, lastChange } from './feed.ts'
import { permanentId } from './permanent-id.ts'

/**
 * A feed in Atom (RFC 4287), full text.
 *
 * Addresses are absolute where the site has one, else from the host's root, as the format allows.
 * Days stand as midnight UTC: the archive knows no hours.
 *
 * @param htmlOf - an article's text as sanitised HTML
 */
export function formatAtom(feed: Feed, site: Site, htmlOf: (article: DatedArticle) => string): string {
  const address = (url: UrlPath) => absoluteUrl(url, site) ?? href(url, site.pathPrefix)
  return formatXml(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': contentLanguage(site) }, [
      x('id', permanentId(`feed ${site.title} ${feed.page}`)),
      x('title', oneLine(feed.title)),
      x('updated', midnight(feed.updated)),
      x('author', [x('name', oneLine(site.title))]),
      x('link', { rel: 'self', type: 'application/atom+xml', href: address(feedUrl(feed.page, 'xml')) }),
      x('link', { rel: 'alternate', type: 'text/html', href: address(feed.page) }),
      x('generator', 'Yaowen'),
      ...feed.articles.map((article) => entryOf(article, address, htmlOf)),
    ]),
  )
}

function entryOf(
  article: DatedArticle,
  address: (url: UrlPath) => string,
  htmlOf: (article: DatedArticle) => string,
) {
  return x('entry', [
    x('id', permanentId(`article ${article.id}`)),
    x('title', oneLine(article.title)),
    x('published', midnight(article.date)),
    x('updated', midnight(lastChange(article))),
    ...(article.source ? [x('author', [x('name', oneLine(article.source))])] : []),
    x('link', { rel: 'alternate', type: 'text/html', href: address(urls.article(article.id)) }),
    ...[...article.people, ...article.places].map((name) => x('category', { term: oneLine(name) })),
    x('content', { type: 'html' }, htmlOf(article)),
  ])
}

function midnight(day: string): string {
  return `${day}T00:00:00Z`
}
