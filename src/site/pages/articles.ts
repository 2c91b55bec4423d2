import type { ArchivedArticle, EntryId, RegisterKind } from '../../archive/archive.ts'
import type { Relation } from '../../archive/related.ts'
import type { Repeats } from '../../archive/repeats/repeats.ts'
import { linkedText } from '../article-html.ts'
import { page } from '../lists.ts'
import type { ArticleSource, Page, SharedPassageData } from '../page.ts'
import { passageWords } from '../passage-words.ts'
import type { PlanOptions } from '../plan-pages.ts'
import { rememberLast } from '../remember-last.ts'
import type { Summaries } from '../summaries.ts'
import { href, urls } from '../url.ts'

const sameDayAtMost = 12

/** Repeated passages of one article that its page shows, and of each the articles that print it again. */
const sharedAtMost = 8
const othersAtMost = 4

/** One page an article, withdrawn ones included. */
export function* articlePages(summaries: Summaries, { pathPrefix, repeats }: PlanOptions): Generator<Page> {
  const { articles, withdrawn } = summaries.archive
  const around = rememberLast((article: ArchivedArticle) => surroundings(article, { summaries, repeats }))
  const context = { summaries, pathPrefix, around }
  for (const article of articles)
    yield page(
      'article',
      urls.article(article.id),
      () => articleData(article, context),
      () => articleKey(article, context),
    )
  for (const { id, withdrawn: taken } of withdrawn)
    if (taken) yield page('withdrawn', urls.article(id), () => ({ id, ...taken }))
}

interface Context {
  readonly summaries: Summaries
  readonly pathPrefix: string
  readonly around: (article: ArchivedArticle) => Surroundings
}

/** The other articles that a page names, by their ordinals. */
interface Surroundings {
  readonly previous: number | undefined
  readonly next: number | undefined
  readonly sameDay: readonly number[]
  readonly related: readonly Relation[]
  readonly shared: readonly PassageElsewhere[]
}

/** A passage of the page's article, and those that print it too. */
interface PassageElsewhere {
  readonly block: number
  readonly start: number
  readonly end: number
  /** Articles that print it, this one among them. */
  readonly articles: number
  /** Where it was printed first; absent where that is here. */
  readonly first: number | undefined
  readonly others: readonly number[]
  readonly more: number
}

interface Neighbourhood {
  readonly summaries: Summaries
  readonly repeats: Repeats | undefined
}

function articleData(article: ArchivedArticle, context: Context): ArticleSource {
  const { summaries, pathPrefix } = context
  const { previous, next, sameDay, related, shared } = context.around(article)
  const summary = (ordinal: number) => summaries.articleAt(ordinal)
  const names = (kind: RegisterKind) => summaries.linked(kind, article.entries[kind])
  const [sourceLink, seriesLink] = [names('sources')[0], names('series')[0]]
  return {
    ...summaries.opened(article),
    id: article.id,
    ...(article.subtitle !== undefined && { subtitle: article.subtitle }),
    ...(article.url !== undefined && { externalUrl: article.url }),
    people: names('people'),
    places: names('places'),
    organizations: names('organizations'),
    ...(sourceLink !== undefined && { sourceLink }),
    ...(seriesLink !== undefined && { seriesLink }),
    events: article.events,
    ...(previous !== undefined && { previous: summary(previous) }),
    ...(next !== undefined && { next: summary(next) }),
    sameDay: sameDay.map(summary),
    related: related.map((relation) => relatedArticle(relation, summaries)),
    corrections: article.corrections,
    shared: shared.map((passage) => sharedPassage(passage, article, summaries)),
    text: linkedText(article, (kind, id: EntryId) => href(urls.entry(kind, id), pathPrefix)),
    origin: originOf(article, context),
  }
}

/** What decides {@link articleData}: marks of the articles that it shows and of the bulletins that this one stands in. */
function articleKey(article: ArchivedArticle, { summaries, around }: Context): string {
  const { marks } = summaries
  const { previous, next, sameDay, related, shared } = around(article)
  const mark = (ordinal: number | undefined) => (ordinal === undefined ? 0 : marks.shown(ordinal))
  return JSON.stringify([
    marks.whole(article.ordinal),
    mark(previous),
    mark(next),
    sameDay.map(mark),
    related.map(({ article: other, names, repeats }) => [
      mark(other),
      names.map(({ kind, id }) => summaries.name(kind, id)?.name),
      repeats ?? 0,
    ]),
    shared.map(({ first, others, ...passage }) => [passage, mark(first), others.map(mark)]),
    article.bulletin.map(({ file }) => {
      const bulletin = summaries.bulletinOf(file)
      return bulletin ? marks.bulletin(bulletin) : 0
    }),
  ])
}

function surroundings(article: ArchivedArticle, { summaries, repeats }: Neighbourhood): Surroundings {
  return {
    ...neighboursOf(article, summaries),
    sameDay: sameDayOf(article, summaries),
    related: summaries.views.related.of(article),
    shared: sharedOf(article, repeats),
  }
}

function originOf(article: ArchivedArticle, { summaries }: Context): ArticleSource['origin'] {
  return article.bulletin.map((reference) => {
    const bulletin = summaries.bulletinOf(reference.file)
    return {
      ...reference,
      ...(bulletin !== undefined && { bulletin: urls.bulletin(bulletin.id) }),
      ...(bulletin?.printed !== undefined && { printed: urls.printed(bulletin.id) }),
      mends: summaries.mends(article, reference).length,
    }
  })
}

function neighboursOf(
  article: ArchivedArticle,
  summaries: Summaries,
): Pick<Surroundings, 'previous' | 'next'> {
  const bulletin = summaries.bulletinOf(article.bulletin[0]?.file ?? '')
  const filed = bulletin ? summaries.articlesOf(bulletin) : []
  const at = filed.indexOf(article)
  return { previous: filed[at - 1]?.ordinal, next: at === -1 ? undefined : filed[at + 1]?.ordinal }
}

function sameDayOf(article: ArchivedArticle, summaries: Summaries): readonly number[] {
  const day = article.date && summaries.views.calendar.days.get(article.date)
  const others = (day ? day.articles : []).filter((ordinal) => ordinal !== article.ordinal)
  return others.slice(0, sameDayAtMost)
}

function relatedArticle(
  { article, names, repeats }: Relation,
  summaries: Summaries,
): ArticleSource['related'][number] {
  return {
    ...summaries.articleAt(article),
    names: names.flatMap(({ kind, id }) => summaries.name(kind, id)?.name ?? []),
    ...(repeats !== undefined && { repeats }),
  }
}

function sharedOf({ ordinal }: ArchivedArticle, repeats: Repeats | undefined): PassageElsewhere[] {
  const shared = repeats?.byArticle.get(ordinal) ?? []
  return shared.slice(0, sharedAtMost).map(({ here: { block, start, end }, articles }) => {
    const [first, ...later] = articles
    const others = later.filter((other) => other !== ordinal)
    return {
      block,
      start,
      end,
      articles: articles.length,
      first: first === ordinal ? undefined : first,
      others: others.slice(0, othersAtMost),
      more: Math.max(0, others.length - othersAtMost),
    }
  })
}

function sharedPassage(
  { block, start, end, articles, first, others, more }: PassageElsewhere,
  article: ArchivedArticle,
  summaries: Summaries,
): SharedPassageData {
  return {
    text: passageWords(article.blocks[block] ?? '', start, end),
    articles,
    ...(first !== undefined && { first: summaries.articleAt(first) }),
    others: others.map((ordinal) => summaries.articleAt(ordinal)),
    more,
  }
}
