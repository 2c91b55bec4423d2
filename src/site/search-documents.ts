import { hash } from 'node:crypto'
import type { Archive, ArchivedArticle, RegisterEntry, RegisterKind } from '../archive/archive.ts'
import type { SearchDocument, SearchDocuments, SearchName } from '../search/document.ts'
import { HASH_CHARACTERS } from '../search/segments/census.ts'
import type { NameCount } from '../search/tables/collect-suggestions.ts'
import type { FacetKind } from '../search/tables/facet-kind.ts'
import { bulletinName } from './bulletin-name.ts'
import { Marks } from './marks.ts'
import type { Site } from './site.ts'
import { urls } from './url.ts'
import { wordsOf } from './words/index.ts'
import type { Words } from './words/words.ts'

/** What decides how the search shows an archive. */
export interface SearchView {
  readonly language: Site['language']
  /** Of the archive as it is on file. */
  readonly marks?: Marks
  /** What else decides. */
  readonly look?: string
}

/** What the search is given: one document an article, in the archive's order. */
export function searchDocuments(
  archive: Archive,
  { language, marks = new Marks(archive), look = '' }: SearchView,
): SearchDocuments {
  const { articles } = archive
  const names = new SearchNames(archive, wordsOf(language))
  return {
    at: (ordinal) => {
      const article = articles[ordinal]
      return article && documentOf(article, names)
    },
    census: () => ({
      articles: articles.map(({ id, date, ordinal, bulletin }) => {
        const bulletins = bulletin.map(({ file }) => [names.bulletin(file)?.id, names.bulletin(file)?.name])
        const text = JSON.stringify([marks.whole(ordinal), bulletins, look])
        return { id, date, hash: hash('sha256', text, 'base64url').slice(0, HASH_CHARACTERS) }
      }),
      names: {
        source: names.count('source', 'sources'),
        series: names.count('series', 'series'),
        person: names.count('person', 'people'),
        place: names.count('place', 'places'),
        organization: names.count('organization', 'organizations'),
        bulletin: names.countBulletins(),
      },
    }),
    *[Symbol.iterator]() {
      for (const article of articles) yield documentOf(article, names)
    },
  }
}

function documentOf(article: ArchivedArticle, names: SearchNames): SearchDocument {
  const { id, title, kicker, subtitle, date, blocks } = article
  const source = names.of('sources', article)[0]
  const series = names.of('series', article)[0]
  const [printedSource, printedSeries] = [article.source, article.series]
  return {
    id,
    url: urls.article(id),
    headline: title,
    blocks: [kicker, subtitle].flatMap((text) => text ?? []).concat(blocks),
    ...(date !== undefined && { date }),
    ...(source !== undefined && { source }),
    ...(series !== undefined && { series }),
    ...(kicker !== undefined && { kicker }),
    ...(subtitle !== undefined && { subtitle }),
    ...(printedSource !== undefined && printedSource !== source?.name && { printedSource }),
    ...(printedSeries !== undefined && printedSeries !== series?.name && { printedSeries }),
    people: names.of('people', article),
    places: names.of('places', article),
    organizations: names.of('organizations', article),
    bulletins: article.bulletin.flatMap(({ file }) => names.bulletin(file) ?? []),
  }
}

/** The names of an archive as the search knows them, each made once. */
class SearchNames {
  readonly #archive: Archive
  readonly #made = new Map<RegisterEntry, SearchName>()
  readonly #bulletins: ReadonlyMap<string, SearchName>

  constructor(archive: Archive, words: Words) {
    this.#archive = archive
    this.#bulletins = bulletinNames(archive, words)
  }

  of(kind: RegisterKind, article: ArchivedArticle): SearchName[] {
    const { byId } = this.#archive.registers[kind]
    return article.entries[kind].flatMap((id) => {
      const entry = byId.get(id)
      return entry ? this.#nameOf(entry) : []
    })
  }

  /** Of a bulletin's file. */
  bulletin(file: string): SearchName | undefined {
    return this.#bulletins.get(file)
  }

  count(kind: FacetKind, register: RegisterKind): Map<string, NameCount> {
    const { entries } = this.#archive.registers[register]
    return new Map(
      entries.map((entry) => [
        entry.id,
        { kind, name: this.#nameOf(entry), articles: entry.articles.length },
      ]),
    )
  }

  countBulletins(): Map<string, NameCount> {
    return new Map(
      this.#archive.bulletins.flatMap(({ file, articles }) => {
        const name = this.bulletin(file)
        return name ? [[name.id, { kind: 'bulletin', name, articles: new Set(articles).size }] as const] : []
      }),
    )
  }

  #nameOf(entry: RegisterEntry): SearchName {
    const known = this.#made.get(entry)
    if (known !== undefined) return known
    const { kind, id, name, aliases, pinyin } = entry
    const fresh: SearchName = { id, name, url: urls.entry(kind, id), aliases, pinyin: [pinyin] }
    this.#made.set(entry, fresh)
    return fresh
  }
}

function bulletinNames({ bulletins }: Archive, words: Words): Map<string, SearchName> {
  return new Map(
    bulletins.map((bulletin) => {
      const { file, id, series, first } = bulletin
      const name = series === undefined && first === undefined ? file : bulletinName(words, bulletin)
      return [file, { id, name, url: urls.bulletin(id) }]
    }),
  )
}
