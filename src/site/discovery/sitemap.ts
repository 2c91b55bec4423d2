import { x } from 'xastscript'
import { type IsoDate, latestDay } from '../../text/iso-date.ts'
import { absoluteUrl, type SiteAddress } from '../absolute-url.ts'
import type { SiteFile } from '../site-file.ts'
import { filePath, type UrlPath } from '../url.ts'
import { formatXml } from '../xml.ts'

/** A page that search engines should know. */
export interface SitemapEntry {
  readonly url: UrlPath
  /** The last day of its content; absent where the content has none. */
  readonly changed?: IsoDate
}

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }

/**
 * The sitemap: one file, or an index of several where there are more pages than a file may hold.
 *
 * @param limit - addresses in a file; the protocol allows 50,000, and 50 MB, which 50,000 addresses of ours never fill
 * @returns nothing where the site has no address or no page
 */
export function* sitemapFiles(
  entries: readonly SitemapEntry[],
  site: SiteAddress,
  limit = 50_000,
): Generator<SiteFile> {
  if (site.url === undefined || entries.length === 0) return
  if (entries.length <= limit) {
    yield { path: 'sitemap.xml', content: formatUrlSet(entries, site) }
    return
  }
  const parts: SitemapEntry[] = []
  for (let start = 0; start < entries.length; start += limit) {
    const own = entries.slice(start, start + limit)
    const url = `/sitemap-${parts.length + 1}.xml` as UrlPath
    yield { path: filePath(url), content: formatUrlSet(own, site) }
    parts.push({ url, ...lastChange(own) })
  }
  yield { path: 'sitemap.xml', content: formatIndex(parts, site) }
}

function formatUrlSet(entries: readonly SitemapEntry[], site: SiteAddress): string {
  return formatXml(
    x(
      'urlset',
      namespace,
      entries.map((entry) => x('url', locationOf(entry, site))),
    ),
  )
}

function formatIndex(parts: readonly SitemapEntry[], site: SiteAddress): string {
  return formatXml(
    x(
      'sitemapindex',
      namespace,
      parts.map((part) => x('sitemap', locationOf(part, site))),
    ),
  )
}

function locationOf({ url, changed }: SitemapEntry, site: SiteAddress) {
  return [x('loc', absoluteUrl(url, site)), ...(changed ? [x('lastmod', changed)] : [])]
}

function lastChange(entries: readonly SitemapEntry[]): { changed?: IsoDate } {
  const changed = latestDay(entries.flatMap((entry) => entry.changed ?? []))
  return changed ? { changed } : {}
}
