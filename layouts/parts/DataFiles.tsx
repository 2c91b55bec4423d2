import { type DataKind, dataFields } from '../../src/site/downloads/data-fields.ts'
import type { DescribedFile } from '../../src/site/downloads/data-package.ts'
import type { Site } from '../../src/site/site.ts'
import { href, type UrlPath } from '../../src/site/url.ts'
import { dataWordsOf } from '../../src/site/words/data/index.ts'
import { groupDigits } from '../../src/site/words/group-digits.ts'
import { studyWordsOf } from '../../src/site/words/studies/index.ts'

interface DataFilesProps {
  readonly site: Site
  readonly kind: DataKind
  /** Of this kind, one and more. */
  readonly files: readonly DescribedFile[]
}

/** The data files of one kind: what they are, each with size and checksum, then their fields and a first record. */
export function DataFiles({ site, kind, files }: DataFilesProps) {
  const words = studyWordsOf(site.language)
  return (
    <section class="data-files">
      <h2>{dataWordsOf(site.language).kinds[kind]}</h2>
      <ul>
        {files.map(({ path, bytes, sha256 }) => (
          <li key={path}>
            <a href={href(`/${path}` as UrlPath, site.pathPrefix)} download>
              {path.slice(path.lastIndexOf('/') + 1)}
            </a>{' '}
            <span class="meta">
              {groupDigits(bytes)} {words.bytes} · {words.checksum} <code>{sha256}</code>
            </span>
          </li>
        ))}
      </ul>
      <details class="figures">
        <summary>{words.fields}</summary>
        <FieldTable site={site} kind={kind} />
        <p>{words.example}</p>
        <pre>{files[0]?.example}</pre>
      </details>
    </section>
  )
}

function FieldTable({ site, kind }: Pick<DataFilesProps, 'site' | 'kind'>) {
  const words = studyWordsOf(site.language)
  const { fields } = dataWordsOf(site.language)
  return (
    <table class="figures-table">
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.type}</th>
          <th scope="col">{words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {dataFields[kind].map(({ name, type, meaning }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{type}</td>
            <td>{fields[meaning]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
