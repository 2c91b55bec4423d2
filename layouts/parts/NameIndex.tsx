import { recordLanguage } from '../../src/site/content-language.ts'
import type { RegisterData } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href, initialAnchor } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { Terms } from './Headline.tsx'
import { initialName } from './Initials.tsx'

interface NameIndexProps {
  readonly site: Site
  readonly groups: RegisterData['groups']
}

/** Names in columns under their initials; the filter box above them appears where a script can serve it. */
export function NameIndex({ site, groups }: NameIndexProps) {
  const { register: words, count } = wordsOf(site.language)
  return (
    <>
      <p class="filter" hidden data-filter="name-index">
        <label for="name-filter">{words.filter}</label>
        <input id="name-filter" type="search" placeholder={words.filterHint} autocomplete="off" />
        <span class="note" aria-live="polite">
          <span data-filter-count /> {words.filterCount}
        </span>
      </p>
      <div id="name-index">
        {groups.map((group) => (
          <section key={group.initial} class="initial" id={initialAnchor(group.initial)}>
            <h2>{initialName(site, group.initial)}</h2>
            <ul class="index" {...recordLanguage(site)}>
              {group.names.map(({ url, name, pinyin, articles }) => (
                <li key={url} data-key={pinyin.replaceAll(' ', '')}>
                  <a href={href(url, site.pathPrefix)}>
                    <Terms text={name} />
                  </a>
                  <span class="count">{count.number(articles)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
