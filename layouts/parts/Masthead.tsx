import type { Site } from '../../src/site/site.ts'
import { href, type UrlPath, urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { keptHtml } from './kept-html.ts'
import { RawHtml } from './RawHtml.tsx'
import { SearchBox } from './SearchBox.tsx'
import { waysIn } from './ways-in.ts'

interface MastheadProps {
  readonly site: Site
  readonly url: UrlPath
}

/** The head of every page: the archive's name, the ways in, the search box. */
export function Masthead({ site, url }: MastheadProps) {
  const current = currentWays(site, url)
  const make = () => <MastheadIn site={site} url={url} />
  return <RawHtml as="header" class="masthead" html={keptHtml(site, `masthead ${current}`, make)} />
}

/** What decides a masthead on a page: which ways lead there, and the pages that have another one. */
function currentWays(site: Site, url: UrlPath): string {
  if (url === urls.front || url === urls.search) return url
  return waysOf(site)
    .map(([way]) => currentOf(url, way)['aria-current'] ?? 'no')
    .join(' ')
}

function waysOf(site: Site) {
  return [...waysIn(site), [urls.text('about'), wordsOf(site.language).nav.about] as const]
}

function MastheadIn({ site, url }: MastheadProps) {
  const words = wordsOf(site.language)
  return (
    <div class="frame masthead-in">
      {/* On the front page the archive's name is the headline. */}
      {url !== urls.front && (
        <a class="site-title" href={href(urls.front, site.pathPrefix)}>
          {site.title}
        </a>
      )}
      <nav class="site-nav" aria-label={words.nav.label}>
        <ul>
          {waysOf(site).map(([way, label]) => (
            <li key={way}>
              <a href={href(way, site.pathPrefix)} {...currentOf(url, way)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {url !== urls.front && url !== urls.search && <SearchBox site={site} id="search-everywhere" />}
    </div>
  )
}

function currentOf(url: UrlPath, way: UrlPath): { readonly 'aria-current'?: 'page' | 'true' } {
  if (url === way) return { 'aria-current': 'page' }
  return url.startsWith(way) ? { 'aria-current': 'true' } : {}
}
