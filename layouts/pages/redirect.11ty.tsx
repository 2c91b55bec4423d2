import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { Page } from '../parts/Page.tsx'
import { PageHead } from '../parts/PageHead.tsx'

export const data = onePageEach('redirect')

/** At the address that a name had before it was merged or renamed: leads on, by itself and by a link. */
export function render({ item, site }: TemplateProps<'redirect'>) {
  const { to, name } = item.data()
  const target = href(to, site.pathPrefix)
  const { redirect } = wordsOf(site.language)
  return (
    <Page
      site={site}
      url={item.url}
      title={redirect.title}
      trail={[{ label: redirect.title }]}
      hidden
      head={
        <>
          <meta http-equiv="refresh" content={`0; url=${target}`} />
          <link rel="canonical" href={target} />
        </>
      }
    >
      <PageHead title={redirect.title}>
        <p class="lead">
          {redirect.text} <a href={target}>{name}</a>
        </p>
      </PageHead>
    </Page>
  )
}
