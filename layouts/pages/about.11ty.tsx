import type { AboutData, TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import type { Site } from '../../src/site/site.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { BarChart } from '../parts/BarChart.tsx'
import { NameList } from '../parts/NameList.tsx'
import { Page } from '../parts/Page.tsx'
import { PageHead } from '../parts/PageHead.tsx'
import { unitOf } from '../parts/period-name.ts'
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
          <BarChart site={site} periods={about.years} caption={words.chart[unitOf(about.years)].caption} />
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
          <p>
            <a href={href(site.licences, site.pathPrefix)}>{words.about.licences}</a>
          </p>
        </div>
      </Section>
      <Section title={words.about.report} id="report">
        <CareList site={site} about={about} />
        <Remarks site={site} about={about} />
      </Section>
      {(site.publish.data.licence || site.reportTo) && (
        <Section title={words.about.rights} id="rights">
          <Rights site={site} />
        </Section>
      )}
    </Page>
  )
}

interface AboutProps {
  readonly site: Site
  readonly about: AboutData
}

function FigureList({ site, about }: AboutProps) {
  const words = wordsOf(site.language)
  const { figures } = about
  const { names } = figures
  const rows: BigFiguresProps['rows'] = [
    [words.entry.articles, figures.articles],
    [words.nav.bulletins, figures.bulletins],
    [words.about.characters, figures.characters],
    ...(['people', 'places', 'organizations', 'sources', 'series'] as const).map(
      (kind) => [words.nav.registers[kind], names[kind]] as const,
    ),
  ]
  return <BigFigures site={site} rows={rows} />
}

/** The import report's sums. */
function CareList({ site, about: { care } }: AboutProps) {
  const words = wordsOf(site.language).about
  return (
    <BigFigures
      site={site}
      rows={[
        [words.corrected, care.corrected],
        [words.withdrawn, care.withdrawn],
        [words.undated, care.undated],
        [words.byHand, care.byHand],
      ]}
    />
  )
}

function Remarks({ site, about: { remarks } }: AboutProps) {
  const words = wordsOf(site.language).about
  if (remarks.length === 0) return <p class="note">{words.noRemarks}</p>
  return (
    <>
      <p class="note">{words.remarks}</p>
      <table class="remarks">
        <thead>
          <tr>
            <th scope="col">{words.remark}</th>
            <th scope="col" class="figure">
              {words.times}
            </th>
          </tr>
        </thead>
        <tbody>
          {remarks.map(({ rule, count }) => (
            <tr key={rule}>
              <th scope="row">
                <code>{rule}</code>
              </th>
              <td class="figure">{wordsOf(site.language).count.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Rights({ site }: { readonly site: Site }) {
  const words = wordsOf(site.language).about
  const { reportTo, publish } = site
  const { licence } = publish.data
  return (
    <div class="text prose rights">
      {licence && (
        <p>
          {words.license} <a href={licence}>{licence}</a>
        </p>
      )}
      {reportTo && (
        <p>
          {words.contactText}
          <a href={/^https?:/.test(reportTo) ? reportTo : `mailto:${reportTo}`}>{reportTo}</a>
        </p>
      )}
    </div>
  )
}

interface BigFiguresProps {
  readonly site: Site
  readonly rows: readonly (readonly [label: string, value: number])[]
}

function BigFigures({ site, rows }: BigFiguresProps) {
  const words = wordsOf(site.language)
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
