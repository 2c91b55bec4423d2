import type { Site } from '../../src/site/site.ts'
import { searchWordsOf } from '../../src/site/words/search/index.ts'

/** What results can be narrowed to. The script adds the groups of names. */
export function SearchFilters({ site }: { readonly site: Site }) {
  const { shell, page } = searchWordsOf(site.language)
  return (
    <details id="search-filters" class="search-filters">
      <summary>
        <h2>{shell.filters}</h2>
      </summary>
      <fieldset class="search-days">
        <legend>{shell.dates}</legend>
        <label>
          {page.from} <input id="search-from" type="date" autocomplete="off" />
        </label>
        <label>
          {page.to} <input id="search-to" type="date" autocomplete="off" />
        </label>
      </fieldset>
      <div id="search-facets" />
    </details>
  )
}
