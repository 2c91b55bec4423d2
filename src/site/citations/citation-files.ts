import type { Archive, ArchivedArticle } from '../../archive/archive.ts'
import { groupBy } from '../../text/group-by.ts'
import { rememberEach } from '../../text/remember-each.ts'
import { absoluteUrl } from '../absolute-url.ts'
import { contentLanguage } from '../content-language.ts'
import { portionOf } from '../downloads/listed-articles.ts'
import { jsonFrame, type ListFrame, listInKeyedParts } from '../in-parts.ts'
import { Marks } from '../marks.ts'
import type { Site } from '../site.ts'
import { type KeyedFile, partedFile } from '../site-file.ts'
import { urls } from '../url.ts'
import { formatBibtex } from './bibtex.ts'
import { formatCslItem } from './csl-json.ts'
import { type Reference, type ReferenceContext, referenceOf } from './reference.ts'
import { formatRis } from './ris.ts'

/** The formats that reference managers import, each with its files' ending. */
export const citationFormats = {
  bib: { format: formatBibtex, frame: { between: '\n' } },
  ris: { format: formatRis, frame: { between: '\r\n' } },
  'csl.json': { format: formatCslItem, frame: jsonFrame },
} as const satisfies Record<string, { format: (reference: Reference) => string; frame: ListFrame }>

/** `bib`, `ris`, `csl.json`. */
export type CitationFormat = keyof typeof citationFormats

const formats = Object.entries(citationFormats) as [
  CitationFormat,
  (typeof citationFormats)[CitationFormat],
][]

/** The references of the whole archive and of each year: `citations/all.bib`, `citations/2021.ris`, …. */
export function* citationFiles(
  archive: Archive,
  site: Site,
  marks = new Marks(archive),
): Generator<KeyedFile> {
  const context = referenceContext(site)
  for (const [set, articles] of [['all', archive.articles] as const, ...groupBy(archive.articles, yearOf)]) {
    const { groups, keyOf } = portionOf(articles, marks)
    // Once for all formats.
    const describe = rememberEach((article: ArchivedArticle) => referenceOf(article, context))
    for (const [name, { format, frame }] of formats) {
      const line = (article: ArchivedArticle) => format(describe(article))
      const parts = () => listInKeyedParts(groups, keyOf, line, frame)
      yield partedFile(citationFilePath(set, name), [keyOf(articles)], parts)
    }
  }
}

/** Where a set of references stands in the site. */
export function citationFilePath(set: string, format: CitationFormat): string {
  return `citations/${set}.${format}`
}

/** What a site gives to the references of its articles. */
export function referenceContext(site: Site): ReferenceContext {
  return {
    siteTitle: site.title,
    language: contentLanguage(site),
    addressOf: (article) => absoluteUrl(urls.article(article.id), site),
  }
}

function yearOf({ date }: ArchivedArticle): string | undefined {
  return date?.slice(0, 4)
}
