import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { href } from '../../src/site/url.ts'
import { BarePage } from '../parts/BarePage.tsx'

export const data = onePageEach('redirect')

export function render({ item, site }: TemplateProps<'redirect'>) {
  const data = item.data()
  return (
    <BarePage site={site} title={site.title}>
      <a href={href(data.to, site.pathPrefix)}>→</a>
    </BarePage>
  )
}
