import { oneLine } from '../../text/one-line.ts'
import { absoluteUrl } from '../absolute-url.ts'
import { contentLanguage } from '../content-language.ts'
import type { ArticleData } from '../page.ts'
import type { Site } from '../site.ts'
import { type UrlPath, urls } from '../url.ts'

/** A `<meta>`: Open Graph says `property`, everybody else `name`. */
export interface MetaTag {
  readonly attribute: 'name' | 'property'
  readonly key: string
  readonly content: string
}

/** What a page says of itself. */
export interface DescribedPage {
  readonly url: UrlPath
  readonly title: string
  readonly description?: string
}

/** Open Graph for any page; its address only where the site has one. */
export function pageTags(
  page: DescribedPage,
  site: Site,
  type: 'website' | 'article' = 'website',
): MetaTag[] {
  return [
    ...tag('property', 'og:title', page.title),
    ...tag('property', 'og:type', type),
    ...tag('property', 'og:site_name', site.title),
    ...tag('property', 'og:description', page.description),
    ...tag('property', 'og:url', absoluteUrl(page.url, site)),
    ...tag('property', 'og:locale', locales[site.language]),
  ]
}

/** What reference managers and catalogues read: Highwire's `citation_*`, Dublin Core, Open Graph's article. */
export function articleTags(article: ArticleData, site: Site): MetaTag[] {
  const url = absoluteUrl(urls.article(article.id), site)
  const container = article.series ?? site.title
  return [
    ...tag('property', 'article:published_time', article.date),
    ...article.people.flatMap(({ name }) => tag('property', 'article:tag', name)),
    ...tag('name', 'citation_title', article.title),
    ...tag('name', 'citation_author', article.source),
    ...tag('name', 'citation_journal_title', container),
    ...tag('name', 'citation_publication_date', article.date?.replaceAll('-', '/')),
    ...tag('name', 'citation_public_url', url),
    ...tag('name', 'citation_language', contentLanguage(site)),
    ...tag('name', 'DC.title', article.title),
    ...tag('name', 'DC.creator', article.source),
    ...tag('name', 'DC.date', article.date),
    ...tag('name', 'DC.isPartOf', container),
    ...tag('name', 'DC.identifier', url ?? article.id),
    ...tag('name', 'DC.type', 'Text'),
    ...tag('name', 'DC.language', contentLanguage(site)),
    ...article.places.flatMap(({ name }) => tag('name', 'DC.coverage', name)),
  ]
}

const locales = { 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW', en: 'en_US' } as const

function tag(attribute: MetaTag['attribute'], key: string, content: string | undefined): MetaTag[] {
  const line = oneLine(content ?? '')
  return line === '' ? [] : [{ attribute, key, content: line }]
}
