import type { Site } from '../../src/site/site.ts'
import { href, type UrlPath, urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { SearchBox } from './SearchBox.tsx'
import { waysIn } from './ways-in.ts'

interface MastheadProps {
  readonly site: Site
  readonly url: UrlPath
}

/** The head of every page: the archive's name, the ways in, the search box. */
export function Masthead({ site, url }: MastheadProps) {
  const words = wordsOf(site.language)
  const ways = [...waysIn(site), [urls.text('about'), words.nav.about] as const]
  return (
    <header class="masthead">
      <div class="frame masthead-in">
        {/* On the front page the archive's name is the headline. */}
        {url !== urls.front && (
          <a class="site-title" href={href(urls.front, site.pathPrefix)}>
            {site.title}
          </a>
        )}
        <nav class="site-nav" aria-label={words.nav.label}>
          <ul>
            {ways.map(([way, label]) => (
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
    </header>
  )
}

function currentOf(url: UrlPath, way: UrlPath) {
  if (url === way) return { 'aria-current': 'page' as const }
  return url.startsWith(way) ? { 'aria-current': 'true' as const } : {}
}
