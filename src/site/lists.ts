import { countYears } from '../archive/periods.ts'
import type { IsoDate } from '../text/iso-date.ts'
import type { ListData, Page, PageKind, PageSource, PeriodCount } from './page.ts'
import { listPageUrl, type UrlPath } from './url.ts'

/** Pages beside the present one that a pager names. */
const beside = 2

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
    const newest = page === pages
    return {
      url: listPageUrl(list, page, pages),
      items: slice,
      page,
      list,
      newest,
      named: namedPages(page, pages),
    }
  })
}

/** One page of a list, with its address. */
export interface ListPage<T> extends ListData<T> {
  readonly url: UrlPath
}

/**
 * The years of a list, newest first, each with the page on which it begins when one reads on from the newest.
 *
 * @param length - of the whole list; its items without a day stand before all others
 * @param days - of the others, ascending
 */
export function listYears(
  list: UrlPath,
  length: number,
  days: readonly IsoDate[],
  pageSize: number,
): PeriodCount[] {
  const pages = Math.max(1, Math.ceil(length / pageSize))
  let end = length - days.length
  return countYears(days)
    .map((year) => {
      end += year.articles
      return { ...year, url: listPageUrl(list, Math.ceil(end / pageSize), pages) }
    })
    .reverse()
}

/**
 * The pages that a pager names, descending: those near the present one, and the first.
 *
 * The newest page names tens too, so that all of a long list is a few clicks away; an older one does not, and not the
 * newest by its number either, for its number is new with every page that fills.
 */
function namedPages(page: number, pages: number): number[] {
  const newest = page === pages
  const named = new Set([1, page])
  for (let near = page - beside; near <= page + beside; near += 1) named.add(near)
  if (newest) for (let far = 10; far < pages; far += Math.max(10, Math.ceil(pages / 200) * 10)) named.add(far)
  return [...named].filter((each) => each >= 1 && (each < pages || each === page)).sort((a, b) => b - a)
}

/**
 * A page of the site; its data is made when it is rendered.
 *
 * @param key - see {@link Page.key}
 */
export function page<K extends PageKind>(
  kind: K,
  url: UrlPath,
  data: () => PageSource[K],
  key?: () => string,
): Page {
  return { kind, url, data, ...(key && { key }) } as Page
}
