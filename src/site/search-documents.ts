import type { Archive, ArchivedArticle, RegisterEntry, RegisterKind } from '../archive/archive.ts'
import type { SearchDocument, SearchDocuments, SearchName } from '../search/document.ts'
import { urls } from './url.ts'

/** What the search is given: one document an article, in the archive's order. */
export function searchDocuments(archive: Archive): SearchDocuments {
  const { articles } = archive
  const names = searchNames(archive)
  const bulletins = bulletinNames(archive)
  return {
    at: (ordinal) => {
      const article = articles[ordinal]
      return article && documentOf(article, names, bulletins)
    },
    *[Symbol.iterator]() {
      for (const article of articles) yield documentOf(article, names, bulletins)
    },
  }
}

type NamesOf = (kind: RegisterKind, article: ArchivedArticle) => SearchName[]

function documentOf(
  article: ArchivedArticle,
  names: NamesOf,
  bulletins: ReadonlyMap<string, SearchName>,
): SearchDocument {
  const { id, title, kicker, subtitle, date, blocks } = article
  const source = names('sources', article)[0]
  const series = names('series', article)[0]
  return {
    id,
    url: urls.article(id),
    headline: title,
    blocks: [kicker, subtitle].flatMap((text) => text ?? []).concat(blocks),
    ...(date !== undefined && { date }),
    ...(source !== undefined && { source }),
    ...(series !== undefined && { series }),
    people: names('people', article),
    places: names('places', article),
    organizations: names('organizations', article),
    bulletins: article.bulletin.flatMap(({ file }) => bulletins.get(file) ?? []),
  }
}

function searchNames({ registers }: Archive): NamesOf {
  const made = new Map<RegisterEntry, SearchName>()
  return (kind, article) =>
    article.entries[kind].flatMap((id) => {
      const entry = registers[kind].byId.get(id)
      if (entry === undefined) return []
      const known = made.get(entry)
      if (known !== undefined) return known
      const { name, aliases, pinyin } = entry
      const fresh: SearchName = { id, name, url: urls.entry(kind, id), aliases, pinyin: [pinyin] }
      made.set(entry, fresh)
      return fresh
    })
}

function bulletinNames({ bulletins }: Archive): Map<string, SearchName> {
  return new Map(
    bulletins.map(({ file, id, series, first, last }) => {
      const days = first === last ? first : `${first}–${last}`
      const name = [series, days].filter((part) => part !== undefined).join(' ') || file
      return [file, { id, name, url: urls.bulletin(id) }]
    }),
  )
}
