import { x } from 'xastscript'
import { oneLine } from '../../text/one-line.ts'
import { absoluteUrl } from '../absolute-url.ts'
import { contentLanguage } from '../content-language.ts'
import type { Site } from '../site.ts'
import { href, type UrlPath, urls } from '../url.ts'
import { type FormattedXml, formatElement, formatted, formatXml } from '../xml.ts'
import { type DatedArticle, type Feed, feedUrl, lastChange } from './feed.ts'
import { permanentId } from './permanent-id.ts'

/**
 * A feed in Atom (RFC 4287), full text.
 *
 * Addresses are absolute where the site has one, else from the host's root, as the format allows.
 * Days stand as midnight UTC: the archive knows no hours.
 *
 * @param entryOf - an article as {@link formatEntry} gives it
 */
export function formatAtom(feed: Feed, site: Site, entryOf: (article: DatedArticle) => FormattedXml): string {
  const address = addressIn(site)
  return formatXml(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': contentLanguage(site) }, [
      x('id', permanentId(`feed ${site.title} ${feed.page}`)),
      x('title', oneLine(feed.title)),
      x('updated', midnight(feed.updated)),
      x('author', [x('name', oneLine(site.title))]),
      x('link', { rel: 'self', type: 'application/atom+xml', href: address(feedUrl(feed.page, 'xml')) }),
      x('link', { rel: 'alternate', type: 'text/html', href: address(feed.page) }),
      x('generator', 'Yaowen'),
      ...feed.articles.map((article) => formatted(entryOf(article))),
    ]),
  )
}

/**
 * An article as it stands in each feed that has it.
 *
 * @param html - its text, sanitised
 */
export function formatEntry(article: DatedArticle, site: Site, html: string): FormattedXml {
  return formatElement(
    x('entry', [
      x('id', permanentId(`article ${article.id}`)),
      x('title', oneLine(article.title)),
      x('published', midnight(article.date)),
      x('updated', midnight(lastChange(article))),
      ...(article.source ? [x('author', [x('name', oneLine(article.source))])] : []),
      x('link', { rel: 'alternate', type: 'text/html', href: addressIn(site)(urls.article(article.id)) }),
      ...[...article.people, ...article.places].map((name) => x('category', { term: oneLine(name) })),
      x('content', { type: 'html' }, html),
    ]),
  )
}

function addressIn(site: Site): (url: UrlPath) => string {
  return (url) => absoluteUrl(url, site) ?? href(url, site.pathPrefix)
}

function midnight(day: string): string {
  return `${day}T00:00:00Z`
}
