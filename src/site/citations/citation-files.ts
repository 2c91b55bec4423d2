import type { Archive, ArchivedArticle } from '../../archive/archive.ts'
import { absoluteUrl } from '../absolute-url.ts'
import { contentLanguage } from '../content-language.ts'
import type { Site } from '../site.ts'
import type { SiteFile } from '../site-file.ts'
import { urls } from '../url.ts'
import { formatBibtex } from './bibtex.ts'
import { formatCslJson } from './csl-json.ts'
import { type Reference, type ReferenceContext, referenceOf } from './reference.ts'
import { formatRis } from './ris.ts'

/** The formats that reference managers import, each with its files' ending. */
export const citationFormats = {
  bib: (references: readonly Reference[]) => references.map(formatBibtex).join('\n'),
  ris: (references: readonly Reference[]) => references.map(formatRis).join('\r\n'),
  'csl.json': formatCslJson,
} as const

/** `bib`, `ris`, `csl.json`. */
export type CitationFormat = keyof typeof citationFormats

/** The references of the whole archive and of each year: `citations/all.bib`, `citations/2021.ris`, …. */
export function* citationFiles(archive: Archive, site: Site): Generator<SiteFile> {
  const context = referenceContext(site)
  const references = archive.articles.map((article) => referenceOf(article, context))
  yield* filesOf('all', references)
  for (const [year, own] of groupByYear(references)) yield* filesOf(year, own)
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

/** The years that have files of their own, ascending. */
export function citedYears(articles: readonly ArchivedArticle[]): string[] {
  return [...new Set(articles.flatMap((article) => article.date?.slice(0, 4) ?? []))].sort()
}

function* filesOf(set: string, references: readonly Reference[]): Generator<SiteFile> {
  for (const format of Object.keys(citationFormats) as CitationFormat[])
    yield { path: citationFilePath(set, format), content: citationFormats[format](references) }
}

function groupByYear(references: readonly Reference[]): Map<string, Reference[]> {
  const groups = new Map<string, Reference[]>()
  for (const reference of references) {
    if (!reference.date) continue
    const year = reference.date.slice(0, 4)
    const group = groups.get(year) ?? []
    groups.set(year, group)
    group.push(reference)
  }
  return groups
}
