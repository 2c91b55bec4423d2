import type { ArticleData } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { studyWordsOf } from '../../src/site/words/studies/index.ts'
import { RepeatedPassage } from './RepeatedPassage.tsx'

/** An article's passages that other articles print too. */
export function SharedPassages({ site, article }: { readonly site: Site; readonly article: ArticleData }) {
  if (article.shared.length === 0) return null
  return (
    <section class="section" id="shared" aria-labelledby="shared-title">
      <h2 id="shared-title">{studyWordsOf(site.language).shared.title}</h2>
      <ol class="shared-passages">
        {article.shared.map(({ text, articles, first, others, more }) => (
          <RepeatedPassage
            key={text}
            site={site}
            text={text}
            articles={articles}
            {...(first && { first })}
            others={others}
            more={more}
          />
        ))}
      </ol>
    </section>
  )
}
