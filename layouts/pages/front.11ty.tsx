import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { href } from '../../src/site/url.ts'
import { BareArticles, BareNames, BarePage } from '../parts/BarePage.tsx'

export const data = onePageEach('front')

export function render({ item, site }: TemplateProps<'front'>) {
  const data = item.data()
  return (
    <BarePage site={site} title={site.title}>
      <h1>{site.title}</h1>
      {data.newest.map((bulletin) => (
        <section key={bulletin.url}>
          <h2>
            <a href={href(bulletin.url, site.pathPrefix)}>
              {bulletin.series} {bulletin.last}
            </a>
          </h2>
          <BareArticles items={bulletin.items} site={site} />
        </section>
      ))}
      <BareNames items={data.people} site={site} />
      <BareNames items={data.places} site={site} />
    </BarePage>
  )
}
