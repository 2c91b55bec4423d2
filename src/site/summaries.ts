import type { Archive, ArchivedArticle, ArchivedBulletin, EntryId, RegisterKind } from '../archive/archive.ts'
import type { ArticleId } from '../articles/article.ts'
import type { ArticleSummary, BulletinSummary, NameLink } from './page.ts'
import { urls } from './url.ts'

/** Turns parts of the archive into what lists and links show. */
export class Summaries {
  readonly archive: Archive
  readonly #byId: ReadonlyMap<ArticleId, ArchivedArticle>

  constructor(archive: Archive) {
    this.archive = archive
    this.#byId = new Map(archive.articles.map((article) => [article.id, article]))
  }

  article({ id, title, kicker, date, source, series }: ArchivedArticle): ArticleSummary {
    return {
      url: urls.article(id),
      title,
      ...(kicker !== undefined && { kicker }),
      ...(date !== undefined && { date }),
      ...(source !== undefined && { source }),
      ...(series !== undefined && { series }),
    }
  }

  articleAt(ordinal: number): ArticleSummary {
    const article = this.archive.articles[ordinal]
    if (article === undefined) throw new RangeError(`No article ${ordinal}`)
    return this.article(article)
  }

  name(kind: RegisterKind, id: EntryId): NameLink | undefined {
    const entry = this.archive.registers[kind].byId.get(id)
    return entry && { name: entry.name, url: urls.entry(kind, id), articles: entry.articles.length }
  }

  names(kind: RegisterKind, ids: readonly EntryId[]): NameLink[] {
    return ids.flatMap((id) => this.name(kind, id) ?? [])
  }

  articlesOf(bulletin: ArchivedBulletin): ArchivedArticle[] {
    return bulletin.articles.flatMap((id) => this.#byId.get(id) ?? [])
  }

  bulletin(bulletin: ArchivedBulletin): BulletinSummary {
    const { id, series, first, last } = bulletin
    const articles = this.articlesOf(bulletin)
    return {
      url: urls.bulletin(id),
      ...(series !== undefined && { series }),
      ...(first !== undefined && { first }),
      ...(last !== undefined && { last }),
      articles: articles.length,
      headlines: articles.slice(0, 3).map(({ title }) => title),
    }
  }
}
