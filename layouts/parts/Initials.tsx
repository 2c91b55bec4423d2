import type { InitialCount } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'

interface InitialsProps {
  readonly site: Site
  readonly initials: readonly InitialCount[]
  /** The one whose names are shown. */
  readonly current?: string | undefined
}

/** A register's initials with the number of names under each. */
export function Initials({ site, initials, current }: InitialsProps) {
  const { register: words, count } = wordsOf(site.language)
  return (
    <nav aria-label={words.initials}>
      <ul class="initials">
        {initials.map(({ initial, names, url, anchor }) => (
          <li key={initial} {...(initial === '#' && { class: 'other' })}>
            <a
              href={href(url, site.pathPrefix) + (anchor ? `#${anchor}` : '')}
              {...(initial === current && { 'aria-current': 'page' as const })}
            >
              {initialName(site, initial)} <span class="count">{count.number(names)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** `H`, or a word for names that no letter begins. */
export function initialName(site: Site, initial: string): string {
  return initial === '#' ? wordsOf(site.language).register.otherInitial : initial
}
