import { absoluteUrl } from '../../src/site/absolute-url.ts'
import { feedUrl } from '../../src/site/feeds/feed.ts'
import { hasStudies } from '../../src/site/publish-options.ts'
import type { Site } from '../../src/site/site.ts'
import { href, type UrlPath, urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { studyWordsOf } from '../../src/site/words/studies/index.ts'
import { Seal } from './Seal.tsx'
import { waysIn } from './ways-in.ts'

interface FootProps {
  readonly site: Site
  readonly url: UrlPath
}

/** The foot of every page, as the colophon of a block-printed book: the archive's seal, what it is, every way in. */
export function Foot({ site, url }: FootProps) {
  const address = absoluteUrl(url, site)
  const { nav } = wordsOf(site.language)
  const more: readonly (readonly [UrlPath, string])[] = [
    [urls.search, nav.search],
    ...(hasStudies(site.publish) ? [[urls.studies, studyWordsOf(site.language).studies] as const] : []),
    ...(site.publish.feeds.enabled ? [[feedUrl(urls.front, 'xml'), 'Atom'] as const] : []),
    [urls.text('about'), nav.about],
  ]
  return (
    <footer class="foot">
      <div class="frame">
        <Seal name={site.title} />
        <p>{site.description}</p>
        {address && <p class="printed-address">{decodeURI(address)}</p>}
        <FootLinks site={site} links={waysIn(site)} />
        <FootLinks site={site} links={more} />
      </div>
    </footer>
  )
}

interface FootLinksProps {
  readonly site: Site
  readonly links: readonly (readonly [UrlPath, string])[]
}

function FootLinks({ site, links }: FootLinksProps) {
  return (
    <ul>
      {links.map(([url, label]) => (
        <li key={url}>
          <a href={href(url, site.pathPrefix)}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
