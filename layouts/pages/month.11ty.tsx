import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { BareArticles, BarePage } from '../parts/BarePage.tsx'

export const data = onePageEach('month')

export function render({ item, site }: TemplateProps<'month'>) {
  const data = item.data()
  return (
    <BarePage site={site} title={data.month}>
      {data.days.map(({ date, items }) => (
        <section key={date}>
          <h2>{date}</h2>
          <BareArticles items={items} site={site} />
        </section>
      ))}
    </BarePage>
  )
}
