import type { Site } from '../../src/site/site.ts'
import { href, urls } from '../../src/site/url.ts'
import { searchWordsOf } from '../../src/site/words/search/index.ts'
import { SearchFilters } from './SearchFilters.tsx'
import { SearchHelp } from './SearchHelp.tsx'

/** What the search page's script fills: box, filters, results. Without the script it is a form that leads here. */
export function SearchPanel({ site }: { readonly site: Site }) {
  const words = searchWordsOf(site.language)
  return (
    <>
      <search>
        <form id="search-form" class="search-form" action={href(urls.search, site.pathPrefix)}>
          <label class="unseen" for="search-query">
            {words.shell.label}
          </label>
          <div class="search-line">
            <input
              id="search-query"
              type="text"
              inputmode="search"
              name="q"
              aria-describedby="search-meaning"
              placeholder={words.shell.placeholder}
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              enterkeyhint="search"
            />
            <button
              id="search-clear"
              type="button"
              class="search-clear"
              aria-label={words.shell.clear}
              hidden
            >
              ✕
            </button>
            <button type="submit">{words.shell.submit}</button>
          </div>
          <div id="search-suggestions" class="search-suggestions" hidden />
          <p id="search-suggested" class="unseen" role="status" />
        </form>
      </search>
      <p id="search-meaning" class="search-meaning" />
      <ul id="search-chips" class="search-chips" hidden />
      <div class="search-body">
        <a id="search-skip" class="search-skip" href="#search-found">
          {words.shell.skip}
        </a>
        <SearchFilters site={site} />
        <SearchResults site={site} />
      </div>
      <SearchHelp site={site} />
    </>
  )
}

function SearchResults({ site }: { readonly site: Site }) {
  const { shell } = searchWordsOf(site.language)
  return (
    <section id="search-found" class="search-found" tabindex={-1} aria-labelledby="search-results-title">
      <h2 id="search-results-title" class="unseen">
        {shell.results}
      </h2>
      <div class="search-bar">
        <p id="search-status" class="search-status" role="status" />
        <label class="search-order">
          {shell.sort}{' '}
          <select id="search-sort" autocomplete="off">
            <option value="relevance">{shell.relevance}</option>
            <option value="newest">{shell.newest}</option>
            <option value="oldest">{shell.oldest}</option>
          </select>
        </label>
        <p id="search-downloads" class="search-downloads" hidden>
          {shell.download}{' '}
          <button id="search-csv" type="button" class="quiet">
            {shell.csv}
          </button>{' '}
          <button id="search-ris" type="button" class="quiet">
            {shell.ris}
          </button>
        </p>
      </div>
      <p id="search-printed" class="search-printed" />
      <div id="search-message" class="search-message" />
      <div id="search-offers" class="search-message" />
      <ol id="search-results" class="list search-results" />
      <button id="search-more" type="button" class="search-more" hidden />
    </section>
  )
}
