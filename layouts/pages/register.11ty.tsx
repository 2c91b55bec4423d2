import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { Initials, initialName } from '../parts/Initials.tsx'
import { NameIndex } from '../parts/NameIndex.tsx'
import { NameList } from '../parts/NameList.tsx'
import { Page } from '../parts/Page.tsx'
import { PageHead } from '../parts/PageHead.tsx'
import { ProvinceTable } from '../parts/ProvinceTable.tsx'
import { Section } from '../parts/Section.tsx'
import { TileMap } from '../parts/TileMap.tsx'
import { registerTrail } from '../parts/trails.ts'

export const data = onePageEach('register')

/** A register, or the names of one of its initials. */
export function render({ item, site }: TemplateProps<'register'>) {
  const register = item.data()
  const words = wordsOf(site.language)
  const { initial } = register
  const name = words.nav.registers[register.register]
  const title = initial === undefined ? name : `${name} ${initialName(site, initial)}`
  return (
    <Page
      site={site}
      url={item.url}
      title={title}
      trail={
        initial === undefined
          ? [{ label: name }]
          : [registerTrail(site, register.register), { label: initialName(site, initial) }]
      }
    >
      <PageHead title={title}>
        {initial === undefined && (
          <p class="lead">
            {register.total > 0
              ? words.register.lead[register.register](register.total)
              : words.register.none}
          </p>
        )}
      </PageHead>
      {register.initials.length > 1 && (
        <Initials site={site} initials={register.initials} current={initial} />
      )}
      {register.provinces.length > 0 && (
        <Section title={words.register.map} id="map">
          <div class="map-columns">
            <TileMap site={site} provinces={register.provinces} />
            <ProvinceTable site={site} provinces={register.provinces} />
          </div>
        </Section>
      )}
      {register.abroad.length > 0 && (
        <Section title={words.register.abroad} id="abroad">
          <NameList site={site} kind="places" names={register.abroad} counted />
        </Section>
      )}
      {register.most.length > 0 && (
        <Section title={words.register.most} id="most">
          <NameList site={site} kind={register.register} names={register.most} counted />
        </Section>
      )}
      {register.groups.length > 0 && <NameIndex site={site} groups={register.groups} />}
      {register.pages.length > 1 && (
        <nav class="pager" aria-label={words.pager.label}>
          <ul>
            {register.pages.map(({ page, url }) => (
              <li key={page}>
                {page === register.page ? (
                  <span aria-current="page">{page}</span>
                ) : (
                  <a href={href(url, site.pathPrefix)}>{page}</a>
                )}
              </li>
            ))}
          </ul>
        </nav>
      )}
    </Page>
  )
}
