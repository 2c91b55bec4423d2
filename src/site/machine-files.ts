import type { Archive } from '../archive/archive.ts'
import type { SearchManifest } from '../search/manifest.ts'
import { bodyHtml } from './article-html.ts'
import { citationFiles } from './citations/citation-files.ts'
import { contentDates } from './discovery/content-dates.ts'
import { openSearchFile } from './discovery/open-search.ts'
import { robotsFile } from './discovery/robots.ts'
import { sitemapFiles } from './discovery/sitemap.ts'
import { articleFiles } from './downloads/article-files.ts'
import { connectionFile } from './downloads/connection-file.ts'
import { type DataFile, dataFiles } from './downloads/data-files.ts'
import { checksumFile, type DescribedFile, dataPackageFile, describeFile } from './downloads/data-package.ts'
import { entryFiles } from './downloads/entry-files.ts'
import { feedFiles } from './feeds/feed-files.ts'
import { headersFile } from './headers-file.ts'
import type { Page, PageKind } from './page.ts'
import type { Site } from './site.ts'
import type { SiteFile } from './site-file.ts'

/** Pages that a search engine has no use for. */
const unlisted: ReadonlySet<PageKind> = new Set(['withdrawn', 'search', 'not-found', 'redirect'])

/** Every file of the site that machines read, one after the other, so that none need stay in memory. */
export function* machineFiles(
  archive: Archive,
  site: Site,
  pages: readonly Page[],
  search: SearchManifest,
): Generator<SiteFile> {
  const { citations, feeds } = site.publish
  if (feeds.enabled) yield* feedFiles(archive, site, feeds, bodyHtml)
  if (citations.enabled) yield* citationFiles(archive, site)
  yield* discoveryFiles(archive, site, pages)
  yield headersFile(site.pathPrefix, search)
}

/**
 * The data files and what describes them.
 *
 * @param note - hears of each data file, so that the page “data” can describe it
 */
export function* downloadFiles(
  archive: Archive,
  site: Site,
  note: (file: DescribedFile) => void,
): Generator<SiteFile> {
  const { data, connections } = site.publish
  // The page of connections leads to its file, whether the others are there or not.
  if (connections.enabled && !data.enabled) yield connectionFile(archive)
  if (!data.enabled) return
  const described: DescribedFile[] = []
  for (const file of allDataFiles(archive, site)) {
    described.push(describeFile(file))
    yield file
  }
  described.forEach(note)
  yield dataPackageFile(described, site)
  yield checksumFile(described)
  yield* entryFiles(archive, site)
  if (data.articles) yield* articleFiles(archive, site)
}

function* allDataFiles(archive: Archive, site: Site): Generator<DataFile> {
  yield* dataFiles(archive, site)
  if (site.publish.connections.enabled) yield connectionFile(archive)
}

function* discoveryFiles(archive: Archive, site: Site, pages: readonly Page[]): Generator<SiteFile> {
  const dates = contentDates(archive)
  const listed = pages
    .filter(({ kind }) => !unlisted.has(kind))
    .map(({ url }) => {
      const changed = dates.get(url)
      return { url, ...(changed && { changed }) }
    })
  yield* sitemapFiles(listed, site)
  yield robotsFile(site)
  const openSearch = openSearchFile(site)
  if (openSearch) yield openSearch
}
