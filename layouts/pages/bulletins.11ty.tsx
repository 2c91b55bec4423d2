import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { href } from '../../src/site/url.ts'
import { BarePage } from '../parts/BarePage.tsx'

export const data = onePageEach('bulletins')

export function render({ item, site }: TemplateProps<'bulletins'>) {
  const data = item.data()
  return (
    <BarePage site={site} title={site.title}>
      <ul>
        {data.items.map(({ url, series, first, last }) => (
          <li key={url}>
            <a href={href(url, site.pathPrefix)}>
              {series} {first} {last}
            </a>
          </li>
        ))}
      </ul>
    </BarePage>
  )
}
