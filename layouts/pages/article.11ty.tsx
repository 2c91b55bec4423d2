import { recordLanguage } from '../../src/site/content-language.ts'
import { articleJsonLd } from '../../src/site/metadata/json-ld.ts'
import { articleTags } from '../../src/site/metadata/meta-tags.ts'
import type { ArticleData, TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { ArticleList } from '../parts/ArticleList.tsx'
import { ArticleNames } from '../parts/ArticleNames.tsx'
import { Cite } from '../parts/Cite.tsx'
import { Corrections } from '../parts/Corrections.tsx'
import { DayMark } from '../parts/DayMark.tsx'
import { Headline } from '../parts/Headline.tsx'
import { Neighbours } from '../parts/Neighbours.tsx'
import { Origin } from '../parts/Origin.tsx'
import { Page } from '../parts/Page.tsx'
import { RawHtml } from '../parts/RawHtml.tsx'
import { RelatedList } from '../parts/RelatedList.tsx'
import { ReportError } from '../parts/ReportError.tsx'
import { Section } from '../parts/Section.tsx'
import { SharedPassages } from '../parts/SharedPassages.tsx'
import { SourceLine } from '../parts/SourceLine.tsx'
import { dateTrail } from '../parts/trails.ts'

export const data = onePageEach('article')

/** An article: the record in the wide column, what the archive knows of it beside and below. */
export function render({ item, site }: TemplateProps<'article'>) {
  const article = item.data()
  const words = wordsOf(site.language)
  const { previous, next } = article
  return (
    <Page
      site={site}
      url={item.url}
      title={article.title}
      distinction={article.date && words.date.day(article.date)}
      description={article.opening}
      trail={article.date ? dateTrail(site, article.date, false) : [{ label: words.date.undated }]}
      tags={articleTags(article, site)}
      jsonLd={articleJsonLd(article, site)}
      article
    >
      <div class="record">
        <article class="hang">
          <DayMark site={site} date={article.date} />
          <div class="sheet-of-record">
            <SourceLine site={site} article={article} />
            <Corrections site={site} corrections={article.corrections} />
            {/* The search reads this element and nothing else. */}
            <div data-pagefind-body {...recordLanguage(site)}>
              <header class="article-head">
                {article.kicker && <p class="kicker">{article.kicker}</p>}
                <h1>
                  <Headline title={article.title} names={namesOf(article)} />
                </h1>
                {article.subtitle && <p class="subtitle">{article.subtitle}</p>}
              </header>
              <RawHtml class="text" html={article.html} />
            </div>
            <SharedPassages site={site} article={article} />
            <Cite site={site} article={article} />
          </div>
        </article>
        <div class="aside">
          <ArticleNames site={site} article={article} />
          <Section title={words.article.origin} id="origin">
            <Origin site={site} article={article} />
            <ReportError site={site} article={article} />
          </Section>
        </div>
      </div>
      <Neighbours
        site={site}
        label={words.article.inBulletin}
        previous={previous && { which: words.article.previous, label: previous.title, url: previous.url }}
        next={next && { which: words.article.next, label: next.title, url: next.url }}
      />
      <div class="columns even no-print">
        {article.related.length > 0 && (
          <Section title={words.article.related} id="related">
            <RelatedList site={site} items={article.related} />
          </Section>
        )}
        {article.sameDay.length > 0 && (
          <Section title={words.article.sameDay} id="same-day">
            <ArticleList site={site} items={article.sameDay} class="compact" />
          </Section>
        )}
      </div>
    </Page>
  )
}

function namesOf({ people, places, organizations }: ArticleData): string[] {
  return [people, places, organizations].flat().map(({ name }) => name)
}
