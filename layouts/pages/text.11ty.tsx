import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { BarePage } from '../parts/BarePage.tsx'
import { RawHtml } from '../parts/RawHtml.tsx'

export const data = onePageEach('text')

export function render({ item, site }: TemplateProps<'text'>) {
  const data = item.data()
  return (
    <BarePage site={site} title={data.title}>
      <RawHtml html={data.html} />
    </BarePage>
  )
}
