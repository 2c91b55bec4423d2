import type { Site } from '../../src/site/site.ts'
import { searchWordsOf } from '../../src/site/words/search/index.ts'

/** How to ask, by examples. */
export function SearchHelp({ site }: { readonly site: Site }) {
  const { shell } = searchWordsOf(site.language)
  return (
    <section class="search-help" aria-labelledby="search-help-title">
      <h2 id="search-help-title">{shell.help}</h2>
      <dl>
        {shell.helpRows.map(([typed, meaning]) => (
          <div key={typed}>
            <dt>
              <code>{typed}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
