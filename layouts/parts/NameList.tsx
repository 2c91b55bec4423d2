import type { RegisterKind } from '../../src/archive/archive.ts'
import { recordLanguage } from '../../src/site/content-language.ts'
import type { LinkedName } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { Terms } from './Headline.tsx'

interface NameListProps {
  readonly site: Site
  readonly kind: RegisterKind
  readonly names: readonly (LinkedName & { readonly articles?: number })[]
  /** Say how many articles each has. */
  readonly counted?: boolean
}

/** Names as links: in a line under the mark of their kind, or in columns with their figures, as a paper sets tables. */
export function NameList({ site, kind, names, counted }: NameListProps) {
  const { count } = wordsOf(site.language)
  return (
    <ul class={counted ? `ranks ${kind}` : `names ${kind}`} {...recordLanguage(site)}>
      {names.map((name) => (
        <li key={name.url}>
          <a href={href(name.url, site.pathPrefix)}>
            <Terms text={name.name} />
          </a>
          {counted && name.articles !== undefined && <span class="count">{count.number(name.articles)}</span>}
        </li>
      ))}
    </ul>
  )
}
