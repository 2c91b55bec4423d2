import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { BareArticles, BarePage } from '../parts/BarePage.tsx'

export const data = onePageEach('bulletin')

export function render({ item, site }: TemplateProps<'bulletin'>) {
  const data = item.data()
  return (
    <BarePage site={site} title={data.file}>
      <h1>
        {data.series} {data.first}
      </h1>
      <BareArticles items={data.items} site={site} />
    </BarePage>
  )
}
