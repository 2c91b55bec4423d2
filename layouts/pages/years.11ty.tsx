import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { href } from '../../src/site/url.ts'
import { BarePage } from '../parts/BarePage.tsx'

export const data = onePageEach('years')

export function render({ item, site }: TemplateProps<'years'>) {
  const data = item.data()
  return (
    <BarePage site={site} title={site.title}>
      <ul>
        {data.years.map(({ year, url, articles }) => (
          <li key={year}>
            <a href={href(url, site.pathPrefix)}>{year}</a> {articles}
          </li>
        ))}
      </ul>
    </BarePage>
  )
}
