import type {
  Archive,
  ArchivedArticle,
  ArchivedBulletin,
  EntryId,
  RegisterEntry,
  RegisterKind,
} from '../archive/archive.ts'
import { connectionsOf } from '../archive/connections.ts'
import { findMends } from '../archive/mends.ts'
import type { Repeats } from '../archive/repeats/repeats.ts'
import type { ArticleId, BulletinReference } from '../articles/article.ts'
import { textBlocks } from '../articles/article-text.ts'
import { parseBody } from '../articles/body-tree.ts'
import type { Join } from '../bulletin/bulletin.ts'
import { Marks } from './marks.ts'
import type { ArticleSummary, BulletinSummary, LinkedName, NameLink } from './page.ts'
import { urls } from './url.ts'
import { Views } from './views.ts'

/** Turns parts of the archive into what lists and links show. */
export class Summaries {
  readonly archive: Archive
  readonly views: Views
  readonly marks: Marks
  readonly #byId: ReadonlyMap<ArticleId, ArchivedArticle>
  readonly #byFile: ReadonlyMap<string, ArchivedBulletin>
  readonly #mends = new WeakMap<BulletinReference, readonly Join[]>()
  readonly #filed = new Map<ArchivedBulletin, readonly ArchivedArticle[]>()

  /**
   * @param repeats - passages that stand in several articles; they relate articles to each other
   * @param marks - of the archive as it is on file
   * @param connections - of the archive, where they are counted for others too
   */
  constructor(
    archive: Archive,
    repeats?: Repeats,
    marks = new Marks(archive),
    connections = connectionsOf(archive),
  ) {
    this.archive = archive
    this.views = new Views(archive, repeats, connections)
    this.marks = marks
    this.#byId = new Map(archive.articles.map((article) => [article.id, article]))
    this.#byFile = new Map(archive.bulletins.map((bulletin) => [bulletin.file, bulletin]))
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

  /** With the beginning of its first paragraph. */
  opened(article: ArchivedArticle): ArticleSummary {
    const opening = beginningOf(firstParagraph(article))
    return { ...this.article(article), ...(opening !== '' && { opening }) }
  }

  articleAt(ordinal: number): ArticleSummary {
    const article = this.archive.articles[ordinal]
    if (article === undefined) throw new RangeError(`No article ${ordinal}`)
    return this.article(article)
  }

  name(kind: RegisterKind, id: EntryId): NameLink | undefined {
    const entry = this.archive.registers[kind].byId.get(id)
    return entry && this.entry(entry)
  }

  /** @param articles - where another number than that of all its articles is meant */
  entry({ kind, id, name, articles }: RegisterEntry, count = articles.length): NameLink {
    return { name, url: urls.entry(kind, id), articles: count }
  }

  names(kind: RegisterKind, ids: readonly EntryId[]): NameLink[] {
    return ids.flatMap((id) => this.name(kind, id) ?? [])
  }

  /** Without the numbers of their articles. */
  linked(kind: RegisterKind, ids: readonly EntryId[]): LinkedName[] {
    return this.names(kind, ids).map(({ name, url }) => ({ name, url }))
  }

  /** The bulletin of a file. */
  bulletinOf(file: string): ArchivedBulletin | undefined {
    return this.#byFile.get(file)
  }

  /** The articles of a bulletin, as they were filed. */
  articlesOf(bulletin: ArchivedBulletin): readonly ArchivedArticle[] {
    const known = this.#filed.get(bulletin)
    if (known) return known
    const filed = bulletin.articles.flatMap((id) => this.#byId.get(id) ?? [])
    this.#filed.set(bulletin, filed)
    return filed
  }

  /** The printed lines that an article has joined where it stands in a bulletin. */
  mends(article: ArchivedArticle, reference: BulletinReference): readonly Join[] {
    const known = this.#mends.get(reference)
    if (known) return known
    const bulletin = this.bulletinOf(reference.file)
    const lines = bulletin?.printed?.lines() ?? []
    // Of all its articles at once: its lines are not kept.
    for (const filed of bulletin ? this.articlesOf(bulletin) : [article])
      for (const other of filed.bulletin)
        if (other.file === reference.file) this.#mends.set(other, findMends(filed, lines, other.lines))
    return this.#mends.get(reference) ?? []
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

/** The first block that is no sub-headline; a sub-headline where there is nothing else. */
function firstParagraph({ body, blocks }: ArchivedArticle): string {
  // Few begin with one, and to parse them all takes long.
  const paragraph = /^\s*#/.test(body)
    ? textBlocks(parseBody(body)).findIndex(({ type }) => type !== 'heading')
    : 0
  return blocks[Math.max(0, paragraph)] ?? ''
}

/** Characters of an opening. */
const openingLength = 96

/** The first characters of a text: up to the last full stop among them, or cut with an ellipsis. */
function beginningOf(text: string): string {
  const characters = [...text]
  if (characters.length <= openingLength) return text
  const beginning = characters.slice(0, openingLength).join('')
  const stop = beginning.lastIndexOf('。')
  return stop > openingLength / 2 ? beginning.slice(0, stop + 1) : `${beginning}…`
}
