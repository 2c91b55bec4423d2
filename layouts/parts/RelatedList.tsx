import type { RelatedArticle } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { ArticleItem } from './ArticleList.tsx'

/** Related articles, each with the reason why. */
export function RelatedList({
  site,
  items,
}: {
  readonly site: Site
  readonly items: readonly RelatedArticle[]
}) {
  return (
    <ol class="list compact">
      {items.map((item) => (
        <ArticleItem key={item.url} site={site} item={item} dated>
          <p class="why">{reasonOf(item, site)}</p>
        </ArticleItem>
      ))}
    </ol>
  )
}

function reasonOf({ names, repeats }: RelatedArticle, site: Site): string {
  const words = wordsOf(site.language).article
  const reasons = [repeats !== undefined && words.repeats(repeats), names.length > 0 && words.namesToo(names)]
  return reasons.filter(Boolean).join(words.reasonSeparator)
}
