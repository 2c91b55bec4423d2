import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { BarePage } from '../parts/BarePage.tsx'

export const data = onePageEach('withdrawn')

export function render({ item, site }: TemplateProps<'withdrawn'>) {
  const data = item.data()
  return (
    <BarePage site={site} title={data.id}>
      <p>
        {data.date} {data.reason}
      </p>
    </BarePage>
  )
}
