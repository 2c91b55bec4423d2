import type {
  Archive,
  ArchivedArticle,
  Register,
  RegisterEntry,
  RegisterKind,
} from '../../src/archive/archive.ts'
import { entryIdOf } from '../../src/archive/entry-id.ts'
import { MentionStore } from '../../src/archive/mention-store.ts'
import type { Article, ArticleId } from '../../src/articles/article.ts'
import { parseIsoDate } from '../../src/text/iso-date.ts'

const kinds: readonly RegisterKind[] = ['people', 'places', 'organizations', 'sources', 'series']

/** An article of few words: what is not said is empty. The id is made of the day and the ordinal in the list. */
export interface FewWords {
  readonly title?: string
  readonly kicker?: string
  readonly subtitle?: string
  readonly date?: string
  readonly text?: string
  readonly source?: string
  readonly series?: string
  readonly people?: readonly string[]
  readonly places?: readonly string[]
  readonly organizations?: readonly string[]
}

/** An archive without disk or Markdown: articles in the order given, entry ids are the names. */
export function smallArchive(...articles: readonly FewWords[]): Archive {
  return archiveOf(articles.map(articleOfFewWords))
}

/** Gather articles; every name is an entry of its own. */
export function archiveOf(articles: readonly Article[]): Archive {
  const archived = articles.map(archivedArticle)
  const registers = Object.fromEntries(kinds.map((kind) => [kind, registerOf(kind, archived)]))
  return {
    articles: archived,
    withdrawn: [],
    registers: registers as Record<RegisterKind, Register>,
    bulletins: [],
  }
}

function articleOfFewWords(words: FewWords, index: number): Article {
  const date = words.date === undefined ? undefined : parseIsoDate(words.date)
  return {
    id: `${date ?? 'undated'}-${index.toString(36).padStart(6, '0')}` as ArticleId,
    title: words.title ?? `第${index + 1}篇`,
    ...(words.kicker !== undefined && { kicker: words.kicker }),
    ...(words.subtitle !== undefined && { subtitle: words.subtitle }),
    ...(date && { date }),
    ...(words.source !== undefined && { source: words.source }),
    ...(words.series !== undefined && { series: words.series }),
    people: words.people ?? [],
    places: words.places ?? [],
    organizations: words.organizations ?? [],
    events: [],
    bulletin: [],
    corrections: [],
    exclude: false,
    body: `${words.text ?? '正文。'}\n`,
  }
}

function archivedArticle(article: Article, ordinal: number): ArchivedArticle {
  const id = entryIdOf
  const entries = {
    people: article.people.map(id),
    places: article.places.map(id),
    organizations: article.organizations.map(id),
    sources: article.source === undefined ? [] : [id(article.source)],
    series: article.series === undefined ? [] : [id(article.series)],
  }
  const blocks = article.body.trim().split(/\n{2,}/)
  return { ...article, ordinal, blocks, entries, mentions: new MentionStore().add([]) }
}

function namesOf(kind: RegisterKind, article: Article): readonly string[] {
  if (kind === 'sources') return article.source === undefined ? [] : [article.source]
  if (kind === 'series') return article.series === undefined ? [] : [article.series]
  return article[kind]
}

function registerOf(kind: RegisterKind, articles: readonly ArchivedArticle[]): Register {
  const names = [...new Set(articles.flatMap((article) => article.entries[kind]))].sort()
  const entries = names.map(
    (name): RegisterEntry => ({
      id: name,
      kind,
      name,
      aliases: [],
      pinyin: name,
      initial: '#',
      articles: articles
        .filter((article) => namesOf(kind, article).includes(name))
        .map(({ ordinal }) => ordinal),
      formerIds: [],
      links: [],
      posts: [],
    }),
  )
  return { kind, entries, byId: new Map(entries.map((entry) => [entry.id, entry])) }
}
