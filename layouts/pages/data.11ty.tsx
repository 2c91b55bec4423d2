import { datasetJsonLd } from '../../src/site/metadata/json-ld.ts'
import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { href, type UrlPath } from '../../src/site/url.ts'
import { studyWordsOf } from '../../src/site/words/studies/index.ts'
import { DataFiles } from '../parts/DataFiles.tsx'
import { StudyFrame } from '../parts/StudyFrame.tsx'

export const data = onePageEach('data')

export function render({ item, site }: TemplateProps<'data'>) {
  const { files, articleFiles } = item.data()
  const words = studyWordsOf(site.language)
  const kinds = [...new Set(files.map(({ kind }) => kind))]
  const references = site.publish.citations.enabled ? ['bib', 'ris', 'csl.json'] : []
  const others = [
    'data/datapackage.json',
    'data/SHA256SUMS',
    ...references.map((format) => `citations/all.${format}`),
  ]
  return (
    <StudyFrame site={site} url={item.url} name="data" jsonLd={datasetJsonLd(item.data(), site)}>
      <p>{words.spreadsheet}</p>
      {articleFiles && <p>{words.articleFiles}</p>}
      <ul class="choices">
        {others.map((path) => (
          <li key={path}>
            <a href={href(`/${path}` as UrlPath, site.pathPrefix)}>{path.slice(path.indexOf('/') + 1)}</a>
          </li>
        ))}
      </ul>
      {kinds.map((kind) => (
        <DataFiles key={kind} site={site} kind={kind} files={files.filter((file) => file.kind === kind)} />
      ))}
    </StudyFrame>
  )
}
