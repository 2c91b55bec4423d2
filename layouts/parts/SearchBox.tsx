import type { Site } from '../../src/site/site.ts'
import { href, urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'

/** A plain form that leads to the search page; it works wherever search works. */
export function SearchBox({ site, id }: { readonly site: Site; readonly id: string }) {
  const words = wordsOf(site.language)
  return (
    <search>
      <form class="search-box" action={href(urls.search, site.pathPrefix)}>
        <label class="unseen" for={id}>
          {words.search.label}
        </label>
        <input
          id={id}
          type="search"
          name="q"
          placeholder={words.search.placeholder}
          autocomplete="off"
          enterkeyhint="search"
        />
        <button type="submit">{words.search.submit}</button>
      </form>
    </search>
  )
}
