import type { Figures } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href, type UrlPath, urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'

interface WaysInProps {
  readonly site: Site
  /** Says how much each holds. */
  readonly figures?: Figures
}

/** The registers and lists in large letters. */
export function WaysIn({ site, figures }: WaysInProps) {
  const words = wordsOf(site.language)
  const { nav } = words
  const ways: readonly (readonly [UrlPath, string, number | undefined])[] = [
    [urls.years, nav.dates, undefined],
    ...site.registers.map(
      (kind) => [urls.register(kind), nav.registers[kind], figures?.names[kind]] as const,
    ),
    [urls.bulletins, nav.bulletins, figures?.bulletins],
  ]
  return (
    <ul class="ways">
      {ways.map(([url, label, count]) => (
        <li key={url}>
          <a href={href(url, site.pathPrefix)}>
            {label} {count !== undefined && <span class="count">{words.count.number(count)}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
