import type { ArticleData } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href, urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { NameList } from './NameList.tsx'
import { Section } from './Section.tsx'

/** The people, places, organisations and days that an article names. */
export function ArticleNames({ site, article }: { readonly site: Site; readonly article: ArticleData }) {
  const words = wordsOf(site.language)
  return (
    <>
      {(['people', 'places', 'organizations'] as const).map((kind) =>
        article[kind].length > 0 ? (
          <Section key={kind} title={words.nav.registers[kind]} id={kind}>
            <NameList site={site} kind={kind} names={article[kind]} />
          </Section>
        ) : null,
      )}
      {article.events.length > 0 && (
        <Section title={words.article.told} id="told">
          <ul class="names days-told">
            {article.events.map((day) => (
              <li key={day}>
                <a href={href(urls.day(day), site.pathPrefix)}>{words.date.day(day)}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
