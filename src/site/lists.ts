import type { ListData, Page, PageData, PageKind } from './page.ts'
import { listPageUrl, type UrlPath } from './url.ts'

/**
 * Cut a list into pages that stay: page 1 holds the oldest, so that one more item changes the newest page alone.
 *
 * @param items - from the oldest to the newest
 * @returns at least one page, the newest last; each shows its items newest first
 */
export function listPages<T>(list: UrlPath, items: readonly T[], pageSize: number): ListPage<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / pageSize))
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1
    const slice = items.slice(index * pageSize, page * pageSize).reverse()
    return { url: listPageUrl(list, page, pages), items: slice, page, pages, list }
  })
}

/** One page of a list, with its address. */
export interface ListPage<T> extends ListData<T> {
  readonly url: UrlPath
}

/** A page of the site; its data is made when it is rendered. */
export function page<K extends PageKind>(kind: K, url: UrlPath, data: () => PageData[K]): Page {
  return { kind, url, data } as Page
}
