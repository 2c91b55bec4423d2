import type { Archive, ArchivedArticle } from '../../archive/archive.ts'
import { Marks } from '../marks.ts'
import type { Site } from '../site.ts'
import { type KeyedFile, keyedFile } from '../site-file.ts'
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
  marks = new Marks(archive),
): Generator<KeyedFile> {
  for (const feed of feedsOf(archive, site, options)) {
    const key = [feed.title, marks.together(feed.articles)]
    yield keyedFile(filePath(feedUrl(feed.page, 'xml')), key, () => formatAtom(feed, site, htmlOf))
    if (site.url !== undefined)
      yield keyedFile(
        filePath(feedUrl(feed.page, 'json')),
        key,
        () => formatJsonFeed(feed, site, htmlOf) ?? '',
      )
  }
}
