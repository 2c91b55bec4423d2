import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { BarePage } from '../parts/BarePage.tsx'

export const data = onePageEach('not-found')

export function render({ site }: TemplateProps<'not-found'>) {
  return (
    <BarePage site={site} title={site.title}>
      <p>404</p>
    </BarePage>
  )
}
