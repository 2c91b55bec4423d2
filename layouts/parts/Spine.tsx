import type { Site } from '../../src/site/site.ts'
import { href, type UrlPath } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'

/** One step of the way from the front page to a page. */
export interface Crumb {
  readonly label: string
  /** Absent for the page itself. */
  readonly url?: UrlPath
}

/** It stands upright between Chinese characters. */
const LETTER = /^[A-Z]$/

/** Where a page stands, written down its edge as in the fold of a block-printed book; on a phone it lies down. */
export function Spine({ site, trail }: { readonly site: Site; readonly trail: readonly Crumb[] }) {
  if (trail.length === 0) return <div class="spine" />
  return (
    <nav class="spine" aria-label={wordsOf(site.language).nav.trail}>
      <div class="spine-in">
        <span class="fishtail" />
        <ol>
          {trail.map((crumb) => (
            <li key={crumb.label} {...(LETTER.test(crumb.label) && { class: 'letter' })}>
              {crumb.url ? (
                <a href={href(crumb.url, site.pathPrefix)}>{crumb.label}</a>
              ) : (
                <span aria-current="page">{crumb.label}</span>
              )}
            </li>
          ))}
        </ol>
      </div>
    </nav>
  )
}
