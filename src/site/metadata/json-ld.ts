import type { RegisterKind } from '../../archive/archive.ts'
import { latestDay } from '../../text/iso-date.ts'
import { absoluteUrl } from '../absolute-url.ts'
import { contentLanguage } from '../content-language.ts'
import type { ArticleData, EntryData, LinkedName } from '../page.ts'
import type { Site } from '../site.ts'
import type { DataData } from '../studies/study-pages.ts'
import { type UrlPath, urls } from '../url.ts'

/** A description in the terms of schema.org; addresses stand in it only where the site has one. */
export type JsonLd = { readonly '@context': 'https://schema.org'; readonly '@type': string } & Readonly<
  Record<string, unknown>
>

/** One step of the way from the front page to a page. */
export interface LinkedStep {
  readonly label: string
  readonly url?: UrlPath
}

/** An article: `NewsArticle`, its source, and whom, where and what it names. */
export function articleJsonLd(article: ArticleData, site: Site): JsonLd {
  const url = absoluteUrl(urls.article(article.id), site)
  const corrected = latestDay(article.corrections.map(({ date }) => date))
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(url && { '@id': url, url, mainEntityOfPage: url }),
    headline: article.title,
    ...(article.subtitle && { alternativeHeadline: article.subtitle }),
    identifier: article.id,
    inLanguage: contentLanguage(site),
    ...(article.date && { datePublished: article.date, dateModified: corrected ?? article.date }),
    ...(article.source && { author: { '@type': 'Organization', name: article.source } }),
    isPartOf: { '@type': 'Periodical', name: article.series ?? site.title },
    publisher: { '@type': 'Organization', name: site.title },
    ...(article.externalUrl && { isBasedOn: article.externalUrl }),
    mentions: [
      ...article.people.map((name) => thing('Person', name, site)),
      ...article.organizations.map((name) => thing('Organization', name, site)),
    ],
    contentLocation: article.places.map((name) => thing('Place', name, site)),
  }
}

/** A person, a place or a body; `undefined` for registers that are none of them. */
export function entryJsonLd(entry: EntryData, site: Site): JsonLd | undefined {
  const type = entryTypes[entry.register]
  if (!type) return undefined
  const { aliases = [], links = [] } = entry.whole ?? {}
  const url = absoluteUrl(urls.entry(entry.register, entry.id), site)
  return {
    '@context': 'https://schema.org',
    '@type': type,
    ...(url && { '@id': url, url }),
    name: entry.name,
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(links.length > 0 && { sameAs: links.map((link) => link.url) }),
  }
}

/** The way to a page: `BreadcrumbList`; `undefined` where the site has no address or the page no way. */
export function breadcrumbJsonLd(
  trail: readonly LinkedStep[],
  here: UrlPath,
  site: Site,
): JsonLd | undefined {
  if (site.url === undefined || trail.length === 0) return undefined
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [{ label: site.title, url: urls.front }, ...trail].map(({ label, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteUrl(url ?? here, site),
    })),
  }
}

/** The data files: `Dataset`, each a download. */
export function datasetJsonLd({ files }: DataData, site: Site): JsonLd {
  const url = absoluteUrl(urls.data, site)
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...(url && { '@id': url, url }),
    name: site.title,
    description: site.description || site.title,
    inLanguage: contentLanguage(site),
    creator: { '@type': 'Organization', name: site.title },
    ...(site.publish.data.licence !== undefined && { license: site.publish.data.licence }),
    distribution: files.map(({ path, bytes }) => ({
      '@type': 'DataDownload',
      name: path.slice(path.lastIndexOf('/') + 1),
      contentSize: `${bytes} B`,
      encodingFormat: path.endsWith('.csv') ? 'text/csv' : 'application/json',
      ...(url && { contentUrl: absoluteUrl(`/${path}` as UrlPath, site) }),
    })),
  }
}

const entryTypes: Readonly<Partial<Record<RegisterKind, string>>> = {
  people: 'Person',
  places: 'Place',
  organizations: 'Organization',
  sources: 'Organization',
  series: 'Periodical',
}

function thing(type: 'Person' | 'Place' | 'Organization', { name, url }: LinkedName, site: Site) {
  const address = absoluteUrl(url, site)
  return { '@type': type, name, ...(address && { '@id': address, url: address }) }
}
