import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { BareNames, BarePage } from '../parts/BarePage.tsx'
import { RawHtml } from '../parts/RawHtml.tsx'

export const data = onePageEach('article')

export function render({ item, site }: TemplateProps<'article'>) {
  const data = item.data()
  return (
    <BarePage site={site} title={data.title}>
      <article>
        <div data-pagefind-body>
          <h1>{data.title}</h1>
          <RawHtml html={data.html} />
        </div>
        <p>
          {data.date} {data.source}
        </p>
        <BareNames items={data.people} site={site} />
        <BareNames items={data.places} site={site} />
        <BareNames items={data.organizations} site={site} />
      </article>
    </BarePage>
  )
}
