import type { Site } from './site.ts'
import { href, type UrlPath } from './url.ts'

/** The part of a site that addresses are made of. */
export type SiteAddress = Pick<Site, 'url' | 'pathPrefix'>

/**
 * A page's whole address, for machines elsewhere; `undefined` where the site's own is not configured.
 *
 * The site's address gives scheme and host; the path prefix stands before every path.
 */
export function absoluteUrl(url: UrlPath, site: SiteAddress): string | undefined {
  return site.url === undefined ? undefined : new URL(href(url, site.pathPrefix), site.url).href
}
