import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { Page } from '../parts/Page.tsx'
import { PageHead } from '../parts/PageHead.tsx'
import { RawHtml } from '../parts/RawHtml.tsx'

export const data = onePageEach('text')

/** A hand-written page. */
export function render({ item, site }: TemplateProps<'text'>) {
  const { title, html } = item.data()
  return (
    <Page site={site} url={item.url} title={title} trail={[{ label: title }]}>
      <PageHead title={title} />
      <RawHtml class="text prose" html={html} />
    </Page>
  )
}
