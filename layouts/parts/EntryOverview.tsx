import type { EntryData, EntryOverview as Overview } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { BarChart } from './BarChart.tsx'
import { NameList } from './NameList.tsx'
import { PostTable } from './PostTable.tsx'
import { unitOf } from './period-name.ts'
import { Section } from './Section.tsx'

interface EntryOverviewProps {
  readonly site: Site
  readonly entry: EntryData
  readonly whole: Overview
}

/** What an entry's articles say together: when, in which posts, with whom and where. */
export function EntryOverview({ site, entry, whole }: EntryOverviewProps) {
  const words = wordsOf(site.language)
  const titles = {
    people: words.entry.together,
    places: words.entry.places,
    organizations: words.entry.organizations,
  }
  const { register } = entry
  const timelineText =
    words.entry.timelineText[register === 'sources' || register === 'series' ? register : 'named']
  return (
    <>
      {whole.timeline.length > 1 && (
        <Section title={words.chart[unitOf(whole.timeline)].title} id="timeline">
          <BarChart site={site} periods={whole.timeline} caption={timelineText(entry.name)} />
        </Section>
      )}
      {whole.posts.length > 0 && (
        <Section title={words.entry.posts} id="posts">
          <PostTable site={site} posts={whole.posts} />
        </Section>
      )}
      {whole.contains.length > 0 && (
        <Section title={words.entry.contains} id="contains">
          <NameList site={site} kind="places" names={whole.contains} counted />
        </Section>
      )}
      <div class="columns even">
        {(['people', 'places', 'organizations'] as const).map((kind) =>
          whole.together[kind].length > 0 ? (
            <Section key={kind} title={titles[kind]} id={`with-${kind}`}>
              <NameList site={site} kind={kind} names={whole.together[kind]} counted />
            </Section>
          ) : null,
        )}
      </div>
    </>
  )
}
