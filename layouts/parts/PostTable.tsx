import type { ArticleSummary, EntryOverview } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'

/** A person's posts as printed, each with the first and the last article that prints it. */
export function PostTable({ site, posts }: { readonly site: Site; readonly posts: EntryOverview['posts'] }) {
  const words = wordsOf(site.language)
  return (
    <table class="posts">
      <thead>
        <tr>
          <th scope="col">{words.entry.post}</th>
          <th scope="col">{words.entry.firstPrinted}</th>
          <th scope="col">{words.entry.lastPrinted}</th>
          <th scope="col" class="figure">
            {words.entry.articles}
          </th>
        </tr>
      </thead>
      <tbody>
        {posts.map(({ post, articles, first, last }) => (
          <tr key={post}>
            <th scope="row">{post}</th>
            <td>
              <PostArticle site={site} article={first} />
            </td>
            <td>{first.url !== last.url && <PostArticle site={site} article={last} />}</td>
            <td class="figure">{words.count.number(articles)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PostArticle({ site, article }: { readonly site: Site; readonly article: ArticleSummary }) {
  const { date } = wordsOf(site.language)
  return (
    <a href={href(article.url, site.pathPrefix)} title={article.title}>
      {article.date ? date.day(article.date) : date.undated}
    </a>
  )
}
