import type { AboutData, TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import type { Site } from '../../src/site/site.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { BarChart } from '../parts/BarChart.tsx'
import { NameList } from '../parts/NameList.tsx'
import { Page } from '../parts/Page.tsx'
import { PageHead } from '../parts/PageHead.tsx'
import { RawHtml } from '../parts/RawHtml.tsx'
import { Section } from '../parts/Section.tsx'

export const data = onePageEach('about')

/** What the archive holds and how it was made; the owner's own words first. */
export function render({ item, site }: TemplateProps<'about'>) {
  const about = item.data()
  const words = wordsOf(site.language)
  const title = about.title || words.about.title
  return (
    <Page site={site} url={item.url} title={title} trail={[{ label: words.nav.about }]}>
      <PageHead title={title}>{site.description && <p class="lead">{site.description}</p>}</PageHead>
      {about.html && <RawHtml class="text prose" html={about.html} />}
      <Section title={words.about.figures} id="figures">
        <FigureList site={site} about={about} />
      </Section>
      {about.years.length > 1 && (
        <Section title={words.about.coverage} id="coverage">
          <BarChart site={site} periods={about.years} caption={words.about.coverageText} />
        </Section>
      )}
      {(['series', 'sources'] as const).map((kind) =>
        about[kind].length > 0 ? (
          <Section key={kind} title={words.nav.registers[kind]} id={kind}>
            <NameList site={site} kind={kind} names={about[kind]} counted />
          </Section>
        ) : null,
      )}
      <Section title={words.about.madeHow} id="made">
        <div class="text prose">
          {words.about.madeHowText.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </Section>
    </Page>
  )
}

function FigureList({ site, about }: { readonly site: Site; readonly about: AboutData }) {
  const words = wordsOf(site.language)
  const { figures } = about
  const { names } = figures
  const rows: readonly (readonly [string, number])[] = [
    [words.entry.articles, figures.articles],
    [words.nav.bulletins, figures.bulletins],
    [words.about.characters, figures.characters],
    ...(['people', 'places', 'organizations', 'sources', 'series'] as const).map(
      (kind) => [words.nav.registers[kind], names[kind]] as const,
    ),
  ]
  return (
    <dl class="big-figures">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words.count.number(value)}</dd>
        </div>
      ))}
    </dl>
  )
}
