import { formatBibtex } from '../../src/site/citations/bibtex.ts'
import { citationFilePath, referenceContext } from '../../src/site/citations/citation-files.ts'
import { formatCslJson } from '../../src/site/citations/csl-json.ts'
import { formatGbt7714 } from '../../src/site/citations/gbt7714.ts'
import { referenceOf } from '../../src/site/citations/reference.ts'
import { formatRis } from '../../src/site/citations/ris.ts'
import { formatSentence } from '../../src/site/citations/sentence.ts'
import type { ArticleData } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href, type UrlPath } from '../../src/site/url.ts'
import { studyWordsOf } from '../../src/site/words/studies/index.ts'

/** How to cite an article, in the formats of people and of reference managers; each can be copied. */
export function Cite({ site, article }: { readonly site: Site; readonly article: ArticleData }) {
  if (!site.publish.citations.enabled) return null
  const { cite } = studyWordsOf(site.language)
  const reference = referenceOf(article, referenceContext(site))
  const edition = site.publish.citations.gbt7714
  const year = article.date?.slice(0, 4)
  return (
    <section class="section cite" id="cite" aria-labelledby="cite-title">
      <h2 id="cite-title">{cite.title}</h2>
      <dl>
        <Format
          site={site}
          name="gbt7714"
          label={`${cite.formats.gbt7714}—${edition}`}
          text={formatGbt7714(reference, edition)}
        />
        <Format site={site} name="sentence" label={cite.formats.sentence} text={formatSentence(reference)} />
      </dl>
      <details>
        <summary>
          {cite.formats.bibtex} · {cite.formats.ris} · {cite.formats.csl}
        </summary>
        <dl>
          <Format site={site} name="bibtex" label={cite.formats.bibtex} text={formatBibtex(reference)} />
          <Format site={site} name="ris" label={cite.formats.ris} text={formatRis(reference)} />
          <Format site={site} name="csl" label={cite.formats.csl} text={formatCslJson([reference])} />
        </dl>
        <CitationFiles site={site} set="all" label={cite.all} />
        {year && <CitationFiles site={site} set={year} label={cite.year} />}
      </details>
    </section>
  )
}

interface FormatProps {
  readonly site: Site
  readonly name: string
  readonly label: string
  readonly text: string
}

function Format({ site, name, label, text }: FormatProps) {
  const { cite } = studyWordsOf(site.language)
  const id = `cite-${name}`
  return (
    <div>
      <dt>
        {label}
        <button
          type="button"
          class="copy"
          data-copy={id}
          data-copied={cite.copied}
          aria-label={cite.copy(label)}
          hidden
        >
          {cite.copyShort}
        </button>
      </dt>
      <dd>
        <pre id={id}>{text}</pre>
      </dd>
    </div>
  )
}

function CitationFiles({
  site,
  set,
  label,
}: {
  readonly site: Site
  readonly set: string
  readonly label: string
}) {
  return (
    <p>
      {label}：
      {(['bib', 'ris', 'csl.json'] as const).map((format) => (
        <span key={format}>
          {' '}
          <a href={href(`/${citationFilePath(set, format)}` as UrlPath, site.pathPrefix)} download>
            .{format}
          </a>
        </span>
      ))}
    </p>
  )
}
