import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { Page } from '../parts/Page.tsx'

export const data = onePageEach('withdrawn')

/** What stays at the address of an article that was taken back. */
export function render({ item, site }: TemplateProps<'withdrawn'>) {
  const { id, date, reason } = item.data()
  const words = wordsOf(site.language)
  return (
    <Page
      site={site}
      url={item.url}
      title={words.article.withdrawn}
      trail={[{ label: words.article.withdrawn }]}
      hidden
    >
      <div class="withdrawn">
        <h1>{words.article.withdrawn}</h1>
        <dl class="facts">
          <div>
            <dt>{words.article.withdrawnOn}</dt>
            <dd>
              <time dateTime={date}>{words.date.day(date)}</time>
            </dd>
          </div>
          <div>
            <dt>{words.article.withdrawnWhy}</dt>
            <dd>{reason}</dd>
          </div>
          <div>
            <dt>{words.article.id}</dt>
            <dd>
              <code>{id}</code>
            </dd>
          </div>
        </dl>
        <p class="note">{words.article.withdrawnNote}</p>
      </div>
    </Page>
  )
}
