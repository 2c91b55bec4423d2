import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { BareArticles, BarePage } from '../parts/BarePage.tsx'

export const data = onePageEach('entry')

export function render({ item, site }: TemplateProps<'entry'>) {
  const data = item.data()
  return (
    <BarePage site={site} title={data.name}>
      <h1>{data.name}</h1>
      <BareArticles items={data.items} site={site} />
    </BarePage>
  )
}
