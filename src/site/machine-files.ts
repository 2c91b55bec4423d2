import type { Archive } from '../archive/archive.ts'
import type { ConnectionsOf } from '../archive/connections.ts'
import type { SearchManifest } from '../search/manifest.ts'
import { bodyHtml } from './article-html.ts'
import { citationFiles } from './citations/citation-files.ts'
import { contentDates } from './discovery/content-dates.ts'
import { openSearchFile } from './discovery/open-search.ts'
import { robotsFile } from './discovery/robots.ts'
import { type SitemapEntry, sitemapFiles } from './discovery/sitemap.ts'
import { articleFiles } from './downloads/article-files.ts'
import { connectionFile } from './downloads/connection-file.ts'
import type { DataFile } from './downloads/data-file.ts'
import { dataFiles } from './downloads/data-files.ts'
import { checksumFile, type DescribedFile, dataPackageFile } from './downloads/data-package.ts'
import { entryFiles } from './downloads/entry-files.ts'
import { feedFiles } from './feeds/feed-files.ts'
import { headersFile } from './headers-file.ts'
import type { Marks } from './marks.ts'
import type { PageAddress, PageKind } from './page.ts'
import type { Site } from './site.ts'
import type { SiteFile } from './site-file.ts'

/** Pages that a search engine has no use for. */
const unlisted: ReadonlySet<PageKind> = new Set(['withdrawn', 'search', 'not-found', 'redirect'])

/** The archive as data; each file is described when it stands in the site. */
export function* openDataFiles(
  archive: Archive,
  site: Site,
  marks: Marks,
  counted: ConnectionsOf,
): Generator<DataFile> {
  const { data, connections } = site.publish
  if (data.enabled) yield* dataFiles(archive, site, marks)
  // The page of connections leads to its file, whether the others are there or not.
  if (connections.enabled) yield connectionFile(archive, marks, counted)
}

/** What describes the data files, data of single names and articles, feeds and citations. */
export function* machineFiles(
  archive: Archive,
  shown: Archive,
  site: Site,
  described: readonly DescribedFile[],
  marks: Marks,
): Generator<SiteFile> {
  const { data, citations, feeds } = site.publish
  if (data.enabled) {
    yield dataPackageFile(described, site)
    yield checksumFile(described)
    yield* entryFiles(archive, site, marks)
    if (data.articles) yield* articleFiles(archive, site, marks)
  }
  if (feeds.enabled) yield* feedFiles(shown, site, feeds, bodyHtml, marks)
  if (citations.enabled) yield* citationFiles(shown, site, marks)
}

/** What leads to the pages, and what a host says of them. */
export function* discoveryFiles(
  archive: Archive,
  site: Site,
  pages: readonly PageAddress[],
  search: SearchManifest,
): Generator<SiteFile> {
  if (site.url !== undefined) yield* sitemapFiles(listedPages(archive, pages), site)
  yield robotsFile(site)
  const openSearch = openSearchFile(site)
  if (openSearch) yield openSearch
  yield headersFile(site.pathPrefix, search)
}

function listedPages(archive: Archive, pages: readonly PageAddress[]): SitemapEntry[] {
  const dates = contentDates(archive)
  return pages
    .filter(({ kind }) => !unlisted.has(kind))
    .map(({ url }) => {
      const changed = dates.get(url)
      return { url, ...(changed && { changed }) }
    })
}
