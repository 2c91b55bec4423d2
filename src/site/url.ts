import type { EntryId, RegisterKind } from '../archive/archive.ts'
import type { ArticleId } from '../articles/article.ts'
import type { IsoDate } from '../text/iso-date.ts'

/** From the site's root, not percent-encoded, without the path prefix; a page's ends in `/`: `/people/怀进鹏/`. */
export type UrlPath = string & { readonly brand: 'UrlPath' }

/** The site's addresses. Articles by id, names by entry id: both stay when a text is corrected. */
export const urls = {
  front: '/' as UrlPath,
  article: (id: ArticleId) => `/articles/${id}/` as UrlPath,
  bulletins: path('bulletins'),
  bulletin: (id: string) => path('bulletins', id),
  printed: (id: string) => path('bulletins', id, 'text'),
  years: path('dates'),
  year: (year: string) => path('dates', year),
  month: (month: string) => path('dates', ...month.split('-')),
  day: (day: IsoDate) => path('dates', ...day.split('-')),
  register: (kind: RegisterKind) => path(kind),
  /** Never an entry's page: those are named by numbers below the entry. */
  initial: (kind: RegisterKind, initial: string) => path(kind, 'initial', initialAnchor(initial)),
  entry: (kind: RegisterKind, id: EntryId) => `/${kind}/${id}/` as UrlPath,
  search: path('search'),
  studies: path('studies'),
  study: (name: string, ...rest: readonly string[]) => path('studies', name, ...rest),
  data: path('data'),
  text: (name: string) => path(name),
  asset: (name: string) => `/assets/${name}` as UrlPath,
  notFound: '/404.html' as UrlPath,
} as const

/**
 * A page of a list: the last stands at the list's own address, so that readers find the newest there;
 * the others, counted from the oldest, never change.
 */
export function listPageUrl(list: UrlPath, page: number, pages: number): UrlPath {
  return page === pages ? list : (`${list}${page}/` as UrlPath)
}

/** An initial as part of an address: `h`, or `other` for names that no letter begins. */
export function initialAnchor(initial: string): string {
  return initial === '#' ? 'other' : initial.toLowerCase()
}

/** Where a year begins in a list. */
export function yearAnchor(year: string): string {
  return `y${year}`
}

/**
 * What an `href` says: prefix, percent-encoding.
 *
 * @param pathPrefix - `/` or `/archive/`
 */
export function href(url: UrlPath, pathPrefix: string): string {
  const path = pathPrefix === '/' ? url : pathPrefix.replace(/\/$/, '') + url
  return plainPath.test(path) ? path : encodeURI(path).replace(/[?#]/g, encodeURIComponent)
}

/** Nothing in it needs to be encoded. */
const plainPath = /^[\w/.-]*$/

/** The file below the output folder that a static host serves for an address. */
export function filePath(url: UrlPath): string {
  return url.slice(1) + (url.endsWith('/') ? 'index.html' : '')
}

function path(...parts: readonly string[]): UrlPath {
  return `/${parts.join('/')}/` as UrlPath
}
