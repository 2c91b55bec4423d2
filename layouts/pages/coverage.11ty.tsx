import type { ComponentChildren } from 'preact'
import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import type { Site } from '../../src/site/site.ts'
import type { CoverageData } from '../../src/site/studies/study-pages.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { studyWordsOf } from '../../src/site/words/studies/index.ts'
import type { IsoDate } from '../../src/text/iso-date.ts'
import { HeatLegend } from '../parts/HeatLegend.tsx'
import { heatScale } from '../parts/heat-scale.ts'
import { StudyFrame } from '../parts/StudyFrame.tsx'
import { YearHeatMap } from '../parts/YearHeatMap.tsx'

export const data = onePageEach('coverage')

export function render({ item, site }: TemplateProps<'coverage'>) {
  const data = item.data()
  const words = studyWordsOf(site.language)
  const { day } = wordsOf(site.language).date
  return (
    <StudyFrame site={site} url={item.url} name="coverage">
      <p>
        {data.first && data.last && words.holds(day(data.first), day(data.last))}
        {data.undated > 0 && words.undated(data.undated)}
      </p>
      {data.first && data.last && <Years site={site} data={data} from={data.first} to={data.last} />}
      <MonthTable site={site} data={data} />
      <h2>{words.gaps}</h2>
      <p>{data.usualStep === undefined ? words.noGapRule : words.gapRule(data.usualStep)}</p>
      {data.gaps.length === 0 ? (
        <p>{words.noGaps}</p>
      ) : (
        <ul class="gaps">
          {data.gaps.map(({ after, before, days }) => (
            <li key={after}>{words.gap(day(after), day(before), days)}</li>
          ))}
        </ul>
      )}
      <SourceTable site={site} data={data} />
    </StudyFrame>
  )
}

interface TableProps {
  readonly site: Site
  readonly data: CoverageData
}

/** A heat map a year, under one scale. */
function Years({ site, data, from, to }: TableProps & { readonly from: IsoDate; readonly to: IsoDate }) {
  const scale = heatScale(data.years.flatMap(({ days }) => days.map(([, count]) => count)))
  const { daysOf } = studyWordsOf(site.language)
  return (
    <>
      <HeatLegend site={site} scale={scale} />
      {data.years.map((year) => (
        <section key={year.year} class="coverage-year">
          <h2>{year.url ? <a href={href(year.url, site.pathPrefix)}>{year.year}</a> : year.year}</h2>
          <Wide label={daysOf(year.year)} links={year.months.some((articles) => articles > 0)}>
            <YearHeatMap
              site={site}
              year={year}
              scale={scale}
              label={daysOf(year.year)}
              from={from}
              to={to}
            />
          </Wide>
        </section>
      ))}
    </>
  )
}

/** The heat maps' figures. */
function MonthTable({ site, data }: TableProps) {
  const words = studyWordsOf(site.language)
  const { number } = wordsOf(site.language).count
  return (
    <details class="figures">
      <summary>{words.asTable}</summary>
      <Wide label={words.asTable} links={false}>
        <table class="figures-table">
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              {Array.from({ length: 12 }, (_, month) => (
                <th key={month} scope="col" class="number">
                  {month + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.years.map(({ year, months }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {months.map((count, month) => (
                  <td key={`${year}-${month + 1}`} class="number">
                    {number(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </details>
  )
}

interface WideProps {
  readonly label: string
  /** Something in it takes the focus, and so brings the keys that move it. */
  readonly links: boolean
  readonly children: ComponentChildren
}

/** What a phone shows a part of at a time: the keys move it, whether it holds links or not. */
function Wide({ label, links, children }: WideProps) {
  if (links) return <div class="wide">{children}</div>
  return (
    <section class="wide" aria-label={label} tabindex={0}>
      {children}
    </section>
  )
}

function SourceTable({ site, data }: TableProps) {
  const words = studyWordsOf(site.language)
  const { number } = wordsOf(site.language).count
  if (data.sources.length === 0) return null
  return (
    <section>
      <h2>{words.sources}</h2>
      <div class="wide">
        <table class="figures-table">
          <thead>
            <tr>
              <th scope="col">{words.sources}</th>
              {data.years.map(({ year }) => (
                <th key={year} scope="col" class="number">
                  {year}
                </th>
              ))}
              <th scope="col" class="number">
                {words.articles}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.sources.map((source) => (
              <tr key={source.url}>
                <th scope="row">
                  <a href={href(source.url, site.pathPrefix)}>{source.name}</a>
                </th>
                {source.byYear.map((count, index) => (
                  <td key={data.years[index]?.year} class="number">
                    {number(count)}
                  </td>
                ))}
                <td class="number">{number(source.articles)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {data.moreSources > 0 && <p>{words.moreSources(data.moreSources)}</p>}
    </section>
  )
}
