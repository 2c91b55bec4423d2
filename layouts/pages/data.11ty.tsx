import { dataFields } from '../../src/site/downloads/data-fields.ts'
import { datasetJsonLd } from '../../src/site/metadata/json-ld.ts'
import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { href, type UrlPath } from '../../src/site/url.ts'
import { studyWordsOf } from '../../src/site/words/study-words.ts'
import { StudyFrame } from '../parts/StudyFrame.tsx'

export const data = onePageEach('data')

export function render({ item, site }: TemplateProps<'data'>) {
  const { files, articleFiles } = item.data()
  const words = studyWordsOf(site.language)
  const to = (path: string) => href(`/${path}` as UrlPath, site.pathPrefix)
  return (
    <StudyFrame site={site} url={item.url} name="data" jsonLd={datasetJsonLd(item.data(), site)}>
      <p>{words.spreadsheet}</p>
      {articleFiles && <p>{words.articleFiles}</p>}
      <p>
        <a href={to('data/datapackage.json')}>datapackage.json</a> ·{' '}
        <a href={to('data/SHA256SUMS')}>SHA256SUMS</a>
        {site.publish.citations.enabled &&
          ['bib', 'ris', 'csl.json'].map((format) => (
            <span key={format}>
              {' '}
              · <a href={to(`citations/all.${format}`)}>all.{format}</a>
            </span>
          ))}
      </p>
      {files.map(({ path, kind, bytes, sha256, example }) => (
        <section key={path} class="data-file">
          <h2>
            <a href={to(path)} download>
              {path.slice(path.lastIndexOf('/') + 1)}
            </a>
          </h2>
          <p class="meta">
            {words.bytes} {bytes} · {words.checksum} <code>{sha256}</code>
          </p>
          <details class="figures">
            <summary>{words.fields}</summary>
            <table class="figures-table">
              <thead>
                <tr>
                  <th scope="col">{words.field}</th>
                  <th scope="col">{words.type}</th>
                  <th scope="col">{words.meaning}</th>
                </tr>
              </thead>
              <tbody>
                {dataFields[kind].map((field) => (
                  <tr key={field.name}>
                    <th scope="row">
                      <code>{field.name}</code>
                    </th>
                    <td>{field.type}</td>
                    <td>{field.description}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p>{words.example}</p>
            <pre>{example}</pre>
          </details>
        </section>
      ))}
    </StudyFrame>
  )
}
