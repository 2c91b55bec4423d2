import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { BarePage } from '../parts/BarePage.tsx'

export const data = onePageEach('search')

export function render({ site }: TemplateProps<'search'>) {
  return (
    <BarePage site={site} title={site.title}>
      <p>{site.title}</p>
    </BarePage>
  )
}
