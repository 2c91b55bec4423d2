import type { Archive, ArchivedArticle } from '../../archive/archive.ts'
import type { Site } from '../site.ts'
import type { SiteFile } from '../site-file.ts'
import { filePath } from '../url.ts'
import { formatAtom } from './atom.ts'
import { feedsOf, feedUrl } from './feed.ts'
import { formatJsonFeed } from './json-feed.ts'
import type { FeedOptions } from './options.ts'

/**
 * The feeds of an archive, in Atom and, where the site has an address, in JSON Feed.
 *
 * @param htmlOf - an article's text as sanitised HTML, without links into the site
 */
export function* feedFiles(
  archive: Archive,
  site: Site,
  options: FeedOptions,
  htmlOf: (article: ArchivedArticle) => string,
): Generator<SiteFile> {
  for (const feed of feedsOf(archive, site, options)) {
    yield { path: filePath(feedUrl(feed.page, 'xml')), content: formatAtom(feed, site, htmlOf) }
    const json = formatJsonFeed(feed, site, htmlOf)
    if (json !== undefined) yield { path: filePath(feedUrl(feed.page, 'json')), content: json }
  }
}
