import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { href } from '../../src/site/url.ts'
import { studyWordsOf } from '../../src/site/words/studies/index.ts'
import { Page } from '../parts/Page.tsx'

export const data = onePageEach('studies')

export function render({ item, site }: TemplateProps<'studies'>) {
  const words = studyWordsOf(site.language)
  return (
    <Page site={site} url={item.url} title={words.studies} trail={[{ label: words.studies }]}>
      <div class="study">
        <h1>{words.studies}</h1>
        <dl class="studies">
          {item.data().studies.map(({ name, url }) => (
            <div key={name}>
              <dt>
                <a href={href(url, site.pathPrefix)}>{words.names[name]}</a>
              </dt>
              <dd>{words.leads[name]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Page>
  )
}
