import type { Archive, ArchivedArticle } from '../../archive/archive.ts'
import { rememberEach } from '../../text/remember-each.ts'
import { Marks } from '../marks.ts'
import type { Site } from '../site.ts'
import { type KeyedFile, keyedFile } from '../site-file.ts'
import { filePath } from '../url.ts'
import { formatAtom, formatEntry } from './atom.ts'
import { type DatedArticle, feedsOf, feedUrl } from './feed.ts'
import { formatJsonFeed } from './json-feed.ts'
import type { FeedOptions } from './options.ts'

/** Articles whose text is kept for the next feeds that have them: nine of ten that are met again are among so many. */
const remembered = 3000

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
  const html = rememberEach(htmlOf, remembered)
  const entry = rememberEach((article: DatedArticle) => formatEntry(article, site, html(article)), remembered)
  for (const feed of feedsOf(archive, site, options)) {
    const key = [feed.title, marks.together(feed.articles)]
    yield keyedFile(filePath(feedUrl(feed.page, 'xml')), key, () => formatAtom(feed, site, entry))
    if (site.url !== undefined)
      yield keyedFile(filePath(feedUrl(feed.page, 'json')), key, () => formatJsonFeed(feed, site, html) ?? '')
  }
}
