import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { BareArticles, BarePage } from '../parts/BarePage.tsx'

export const data = onePageEach('day')

export function render({ item, site }: TemplateProps<'day'>) {
  const data = item.data()
  return (
    <BarePage site={site} title={data.date}>
      <BareArticles items={data.items} site={site} />
    </BarePage>
  )
}
