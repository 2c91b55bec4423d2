import { absoluteUrl, type SiteAddress } from '../absolute-url.ts'
import type { SiteFile } from '../site-file.ts'
import type { UrlPath } from '../url.ts'

/** `robots.txt`: everything may be read; the sitemap is named where the site has an address. */
export function robotsFile(site: SiteAddress): SiteFile {
  const sitemap = absoluteUrl('/sitemap.xml' as UrlPath, site)
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? ['', `Sitemap: ${sitemap}`] : [])]
  return { path: 'robots.txt', content: `${lines.join('\n')}\n` }
}
