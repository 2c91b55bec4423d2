import { absoluteUrl } from '../../src/site/absolute-url.ts'
import { feedUrl } from '../../src/site/feeds/feed.ts'
import { hasStudies } from '../../src/site/publish-options.ts'
import type { Site } from '../../src/site/site.ts'
import { href, type UrlPath, urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { studyWordsOf } from '../../src/site/words/studies/index.ts'
import { keptHtml } from './kept-html.ts'
import { RawHtml } from './RawHtml.tsx'
import { Seal } from './Seal.tsx'
import { waysIn } from './ways-in.ts'

interface FootProps {
  readonly site: Site
  readonly url: UrlPath
}

/** The foot of every page, as the colophon of a block-printed book: the archive's seal, what it is, every way in. */
export function Foot({ site, url }: FootProps) {
  const address = absoluteUrl(url, site)
  return (
    <footer class="foot">
      <div class="frame">
        <Seal name={site.title} />
        <p>{site.description}</p>
        {address && <p class="printed-address">{decodeURI(address)}</p>}
        <RawHtml as="ul" html={keptHtml(site, 'foot ways', () => footLinks(site, waysIn(site)))} />
        <RawHtml as="ul" html={keptHtml(site, 'foot more', () => footLinks(site, moreWays(site)))} />
      </div>
    </footer>
  )
}

function moreWays(site: Site): readonly (readonly [UrlPath, string])[] {
  const { nav } = wordsOf(site.language)
  return [
    [urls.search, nav.search],
    ...(hasStudies(site.publish) ? [[urls.studies, studyWordsOf(site.language).studies] as const] : []),
    ...(site.publish.feeds.enabled ? [[feedUrl(urls.front, 'xml'), 'Atom'] as const] : []),
    [urls.text('about'), nav.about],
  ]
}

function footLinks(site: Site, links: readonly (readonly [UrlPath, string])[]) {
  return (
    <>
      {links.map(([url, label]) => (
        <li key={url}>
          <a href={href(url, site.pathPrefix)}>{label}</a>
        </li>
      ))}
    </>
  )
}
