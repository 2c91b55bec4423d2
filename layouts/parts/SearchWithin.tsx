import type { FacetKind } from '../../src/search/tables/facet-kind.ts'
import type { Site } from '../../src/site/site.ts'
import { href, urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'

interface SearchWithinProps {
  readonly site: Site
  readonly kind: FacetKind
  /** The id of what all articles have. */
  readonly id: string
}

/** A plain form that leads to the search among the articles of one name or one bulletin; without words it lists them. */
export function SearchWithin({ site, kind, id }: SearchWithinProps) {
  const { search } = wordsOf(site.language)
  return (
    <search>
      <form class="search-box search-within" action={href(urls.search, site.pathPrefix)}>
        <input type="hidden" name={kind} value={id} />
        <label class="unseen" for="search-within">
          {search.within}
        </label>
        <input
          id="search-within"
          type="search"
          name="q"
          placeholder={search.within}
          autocomplete="off"
          enterkeyhint="search"
        />
        <button type="submit">{search.submit}</button>
      </form>
    </search>
  )
}
