import type { Site } from '../../src/site/site.ts'
import { href, type UrlPath } from '../../src/site/url.ts'

/** A page before or behind the present one. */
export interface Neighbour {
  /** `上一期`. */
  readonly which: string
  readonly label: string
  readonly url: UrlPath
}

interface NeighboursProps {
  readonly site: Site
  readonly label: string
  readonly previous: Neighbour | undefined
  readonly next: Neighbour | undefined
}

/** The way to the page before and the page behind. */
export function Neighbours({ site, label, previous, next }: NeighboursProps) {
  if (!previous && !next) return null
  return (
    <nav class="neighbours" aria-label={label}>
      {previous && (
        <a class="previous" rel="prev" href={href(previous.url, site.pathPrefix)}>
          <span class="which">{previous.which}</span> {previous.label}
        </a>
      )}
      {next && (
        <a class="next" rel="next" href={href(next.url, site.pathPrefix)}>
          <span class="which">{next.which}</span> {next.label}
        </a>
      )}
    </nav>
  )
}
