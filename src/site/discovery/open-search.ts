import { x } from 'xastscript'
import { oneLine } from '../../text/one-line.ts'
import { absoluteUrl } from '../absolute-url.ts'
import type { Site } from '../site.ts'
import type { SiteFile } from '../site-file.ts'
import { urls } from '../url.ts'
import { formatXml } from '../xml.ts'

/** By which a browser adds the archive's search to its own. */
export const openSearchPath = 'opensearch.xml'

/**
 * The OpenSearch 1.1 description of the search page.
 *
 * @returns `undefined` where the site has no address: the format needs a whole one
 */
export function openSearchFile(site: Site): SiteFile | undefined {
  const search = absoluteUrl(urls.search, site)
  if (search === undefined) return undefined
  const content = formatXml(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      // The format allows 16 and 1,024 characters.
      x('ShortName', [...oneLine(site.title)].slice(0, 16).join('')),
      x('Description', [...oneLine(site.description || site.title)].slice(0, 1024).join('')),
      x('InputEncoding', 'UTF-8'),
      x('Url', { type: 'text/html', method: 'get', template: `${search}?q={searchTerms}` }),
    ]),
  )
  return { path: openSearchPath, content }
}
