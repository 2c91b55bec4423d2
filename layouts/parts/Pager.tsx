import type { ListData } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href, listPageUrl } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'

/** Pages beside the present one that are named. */
const BESIDE = 2

/** The pages of a list, newest first; they are numbered from the oldest, so that a number stays where it is. */
export function Pager({
  site,
  list,
}: {
  readonly site: Site
  readonly list: Omit<ListData<unknown>, 'items'>
}) {
  if (list.pages < 2) return null
  const words = wordsOf(site.language).pager
  const to = (page: number) => href(listPageUrl(list.list, page, list.pages), site.pathPrefix)
  return (
    <nav class="pager" aria-label={words.label}>
      {list.page < list.pages && (
        <a href={to(list.page + 1)} rel="prev">
          {words.newer}
        </a>
      )}
      <ul>
        {namedPages(list.page, list.pages).map((page) => (
          <li key={page}>
            {page === list.page ? (
              <span aria-current="page">{page}</span>
            ) : (
              <a href={to(page)} aria-label={words.page(page)}>
                {page}
              </a>
            )}
          </li>
        ))}
      </ul>
      {list.page > 1 && (
        <a href={to(list.page - 1)} rel="next">
          {words.older}
        </a>
      )}
    </nav>
  )
}

/** First and last, the neighbours, and the tens between: every page within a few clicks. */
function namedPages(page: number, pages: number): number[] {
  const step = Math.max(10, Math.ceil(pages / 10))
  const named = new Set([1, pages])
  for (let near = page - BESIDE; near <= page + BESIDE; near += 1) named.add(near)
  for (let far = step; far < pages; far += step) named.add(far)
  return [...named].filter((each) => each >= 1 && each <= pages).sort((a, b) => b - a)
}
