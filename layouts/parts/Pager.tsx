import type { ListData } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href, type UrlPath } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'

/** The pages of a list, newest first; they are numbered from the oldest, so that a number stays where it is. */
export function Pager({
  site,
  list,
}: {
  readonly site: Site
  readonly list: Omit<ListData<unknown>, 'items'>
}) {
  if (list.newest && list.page === 1) return null
  const words = wordsOf(site.language).pager
  const to = (page: number) => href(pageUrl(list, page), site.pathPrefix)
  return (
    <nav class="pager" aria-label={words.label}>
      {!list.newest && <a href={href(list.list, site.pathPrefix)}>{words.newest}</a>}
      <ul>
        {list.named.map((page) => (
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

/** The newest page alone stands at the list's address, and it is named by that link; all others have their number. */
function pageUrl(list: Omit<ListData<unknown>, 'items'>, page: number): UrlPath {
  return `${list.list}${page}/` as UrlPath
}
