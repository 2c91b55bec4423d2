import { oneLine } from '../../text/one-line.ts'
import { absoluteUrl } from '../absolute-url.ts'
import { contentLanguage } from '../content-language.ts'
import type { Site } from '../site.ts'
import { urls } from '../url.ts'
import { type DatedArticle, type Feed, feedUrl, lastChange } from './feed.ts'
import { permanentId } from './permanent-id.ts'

/**
 * A feed in JSON Feed 1.1, full text; ends in one line end.
 *
 * @param htmlOf - an article's text as sanitised HTML
 * @returns `undefined` where the site has no address: the format knows only absolute ones
 */
export function formatJsonFeed(
  feed: Feed,
  site: Site,
  htmlOf: (article: DatedArticle) => string,
): string | undefined {
  const home = absoluteUrl(feed.page, site)
  if (home === undefined) return undefined
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: oneLine(feed.title),
    home_page_url: home,
    feed_url: absoluteUrl(feedUrl(feed.page, 'json'), site),
    description: oneLine(site.description) || undefined,
    language: contentLanguage(site),
    authors: [{ name: oneLine(site.title) }],
    items: feed.articles.map((article) => itemOf(article, site, htmlOf)),
  }
  return `${JSON.stringify(document, undefined, 1)}\n`
}

function itemOf(article: DatedArticle, site: Site, htmlOf: (article: DatedArticle) => string) {
  const tags = [...article.people, ...article.places].map(oneLine)
  return {
    id: permanentId(`article ${article.id}`),
    url: absoluteUrl(urls.article(article.id), site),
    external_url: article.url,
    title: oneLine(article.title),
    content_html: htmlOf(article).toWellFormed(),
    date_published: `${article.date}T00:00:00Z`,
    date_modified: `${lastChange(article)}T00:00:00Z`,
    authors: article.source ? [{ name: oneLine(article.source) }] : undefined,
    tags: tags.length > 0 ? tags : undefined,
  }
}
