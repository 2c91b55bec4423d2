import type { ArchivedArticle, EntryId, RegisterKind } from '../../archive/archive.ts'
import { findMends } from '../../archive/mends.ts'
import type { Repeats } from '../../archive/repeats/repeats.ts'
import { articleHtml } from '../article-html.ts'
import { page } from '../lists.ts'
import type { ArticleData, ArticleSummary, Page, RelatedArticle, SharedPassageData } from '../page.ts'
import type { PlanOptions } from '../plan-pages.ts'
import { rememberLast } from '../remember-last.ts'
import type { Summaries } from '../summaries.ts'
import { href, urls } from '../url.ts'

const sameDayAtMost = 12

/** Repeated passages of one article that its page shows, and of each the articles that print it again. */
const sharedAtMost = 8
const othersAtMost = 4

/** One page an article, withdrawn ones included. */
export function articlePages(summaries: Summaries, { pathPrefix, repeats }: PlanOptions): Page[] {
  const { articles, withdrawn } = summaries.archive
  const around = rememberLast((article: ArchivedArticle) => surroundings(article, { summaries, repeats }))
  const context = { summaries, pathPrefix, around }
  return [
    ...articles.map((article) =>
      page(
        'article',
        urls.article(article.id),
        () => articleData(article, context),
        () => articleKey(article, context),
      ),
    ),
    ...withdrawn.flatMap(({ id, withdrawn: taken }) =>
      taken === undefined ? [] : page('withdrawn', urls.article(id), () => ({ id, ...taken })),
    ),
  ]
}

interface Context {
  readonly summaries: Summaries
  readonly pathPrefix: string
  readonly around: (article: ArchivedArticle) => Surroundings
}

/** All of a page but what is dear to make. */
type Surroundings = Omit<ArticleData, 'html' | 'origin'>

interface Neighbourhood {
  readonly summaries: Summaries
  readonly repeats: Repeats | undefined
}

function articleData(article: ArchivedArticle, context: Context): ArticleData {
  return {
    ...context.around(article),
    html: articleHtml(article, (kind, id: EntryId) => href(urls.entry(kind, id), context.pathPrefix)),
    origin: originOf(article, context),
  }
}

/** What decides {@link articleData}: for what is dear to make, what it is made of. */
function articleKey(article: ArchivedArticle, context: Context): unknown {
  const { body, mentions, bulletin } = article
  const printed = bulletin.map(({ file, lines, sha256 }) => {
    const from = context.summaries.bulletinOf(file)
    return [file, lines, sha256, from?.id, from?.lines?.slice(lines.first - 1, lines.last)]
  })
  return [context.around(article), body, mentions, printed]
}

function surroundings(article: ArchivedArticle, context: Neighbourhood): Surroundings {
  const { summaries } = context
  const names = (kind: RegisterKind) => summaries.linked(kind, article.entries[kind])
  const [sourceLink, seriesLink] = [names('sources')[0], names('series')[0]]
  return {
    ...summaries.article(article),
    id: article.id,
    ...(article.subtitle !== undefined && { subtitle: article.subtitle }),
    ...(article.url !== undefined && { externalUrl: article.url }),
    people: names('people'),
    places: names('places'),
    organizations: names('organizations'),
    ...(sourceLink !== undefined && { sourceLink }),
    ...(seriesLink !== undefined && { seriesLink }),
    events: article.events,
    ...neighboursOf(article, context),
    sameDay: sameDayOf(article, context),
    related: relatedTo(article, summaries),
    corrections: article.corrections,
    shared: sharedOf(article, context),
  }
}

function originOf(article: ArchivedArticle, { summaries }: Context): ArticleData['origin'] {
  return article.bulletin.map((reference) => {
    const bulletin = summaries.bulletinOf(reference.file)
    return {
      ...reference,
      ...(bulletin !== undefined && { bulletin: urls.bulletin(bulletin.id) }),
      ...(bulletin?.lines !== undefined && { printed: urls.printed(bulletin.id) }),
      mends: findMends(article, bulletin?.lines ?? [], reference.lines).length,
    }
  })
}

function neighboursOf(
  article: ArchivedArticle,
  { summaries }: Neighbourhood,
): { previous?: ArticleSummary; next?: ArticleSummary } {
  const bulletin = summaries.bulletinOf(article.bulletin[0]?.file ?? '')
  if (bulletin === undefined) return {}
  const filed = summaries.articlesOf(bulletin)
  const at = filed.indexOf(article)
  const [previous, next] = [filed[at - 1], filed[at + 1]]
  return {
    ...(previous !== undefined && { previous: summaries.article(previous) }),
    ...(next !== undefined && { next: summaries.article(next) }),
  }
}

function sameDayOf(article: ArchivedArticle, { summaries }: Neighbourhood): ArticleSummary[] {
  const day = article.date && summaries.views.calendar.days.get(article.date)
  const others = (day ? day.articles : []).filter((ordinal) => ordinal !== article.ordinal)
  return others.slice(0, sameDayAtMost).map((ordinal) => summaries.articleAt(ordinal))
}

function relatedTo(article: ArchivedArticle, summaries: Summaries): RelatedArticle[] {
  return summaries.views.related.of(article).map(({ article: ordinal, names, repeats }) => ({
    ...summaries.articleAt(ordinal),
    names: names.flatMap(({ kind, id }) => summaries.name(kind, id)?.name ?? []),
    ...(repeats !== undefined && { repeats }),
  }))
}

function sharedOf(article: ArchivedArticle, { repeats, summaries }: Neighbourhood): SharedPassageData[] {
  const shared = repeats?.byArticle.get(article.ordinal) ?? []
  return shared.slice(0, sharedAtMost).map(({ here, articles }) => {
    const [first, ...later] = articles
    const others = later.filter((other) => other !== article.ordinal)
    return {
      text: (article.blocks[here.block] ?? '').slice(here.start, here.end),
      articles: articles.length,
      ...(first !== undefined && first !== article.ordinal && { first: summaries.articleAt(first) }),
      others: others.slice(0, othersAtMost).map((ordinal) => summaries.articleAt(ordinal)),
      more: Math.max(0, others.length - othersAtMost),
    }
  })
}
