import type { RegisterKind } from '../../src/archive/archive.ts'
import type { FacetKind } from '../../src/search/tables/facet-kind.ts'
import { entryJsonLd } from '../../src/site/metadata/json-ld.ts'
import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { describeEntry } from '../parts/descriptions.ts'
import { EntryHead } from '../parts/EntryHead.tsx'
import { EntryOverview } from '../parts/EntryOverview.tsx'
import { FeedLinks } from '../parts/Metadata.tsx'
import { Page } from '../parts/Page.tsx'
import { Pager } from '../parts/Pager.tsx'
import { SearchWithin } from '../parts/SearchWithin.tsx'
import { Section } from '../parts/Section.tsx'
import { registerTrail } from '../parts/trails.ts'
import { YearJump } from '../parts/YearJump.tsx'
import { YearList } from '../parts/YearList.tsx'

export const data = onePageEach('entry')

/** By what the search narrows to a register's entry. */
const facetOf: Readonly<Record<RegisterKind, FacetKind>> = {
  people: 'person',
  places: 'place',
  organizations: 'organization',
  sources: 'source',
  series: 'series',
}

/** A person, a place, an organisation, a source or a series, with its articles. */
export function render({ item, site }: TemplateProps<'entry'>) {
  const entry = item.data()
  const jsonLd = entryJsonLd(entry, site)
  const words = wordsOf(site.language)
  return (
    <Page
      site={site}
      url={item.url}
      title={entry.newest ? entry.name : `${entry.name} · ${words.pager.page(entry.page)}`}
      distinction={words.nav.registers[entry.register]}
      description={describeEntry(entry, words)}
      trail={[registerTrail(site, entry.register), { label: entry.name }]}
      {...(jsonLd && { jsonLd })}
      {...(entry.feed && { head: <FeedLinks site={site} page={entry.list} title={entry.name} /> })}
    >
      <EntryHead site={site} entry={entry} />
      {entry.whole && <EntryOverview site={site} entry={entry} whole={entry.whole} />}
      <Section
        title={words.entry.articles}
        id="articles"
        count={entry.newest ? undefined : words.pager.page(entry.page)}
      >
        {entry.whole && entry.whole.total > 1 && (
          <SearchWithin site={site} kind={facetOf[entry.register]} id={entry.id} />
        )}
        {entry.whole && <YearJump site={site} years={entry.whole.years} />}
        <YearList site={site} items={entry.items} />
        <Pager site={site} list={entry} />
      </Section>
    </Page>
  )
}
