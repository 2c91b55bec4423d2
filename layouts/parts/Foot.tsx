import type { Site } from '../../src/site/site.ts'
import { href, urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { studyWordsOf } from '../../src/site/words/study-words.ts'

/** The foot of every page. */
export function Foot({ site }: { readonly site: Site }) {
  const words = wordsOf(site.language)
  return (
    <footer class="foot">
      <div class="frame">
        <p>{site.description}</p>
        <ul>
          <li>
            <a href={href(urls.search, site.pathPrefix)}>{words.nav.search}</a>
          </li>
          <li>
            <a href={href(urls.studies, site.pathPrefix)}>{studyWordsOf(site.language).studies}</a>
          </li>
          <li>
            <a href={href(urls.text('about'), site.pathPrefix)}>{words.nav.about}</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
