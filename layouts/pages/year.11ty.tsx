import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { BarePage } from '../parts/BarePage.tsx'

export const data = onePageEach('year')

export function render({ item, site }: TemplateProps<'year'>) {
  const data = item.data()
  return (
    <BarePage site={site} title={data.year}>
      <p>{data.articles}</p>
    </BarePage>
  )
}
