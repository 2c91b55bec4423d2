import type { Archive, ArchivedArticle, RegisterEntry } from '../../archive/archive.ts'
import { rememberEach } from '../../text/remember-each.ts'
import { absoluteUrl } from '../absolute-url.ts'
import { Marks } from '../marks.ts'
import type { Site } from '../site.ts'
import { type KeyedFile, keyedFile } from '../site-file.ts'
import { filePath, href, type UrlPath, urls } from '../url.ts'
import { type NamesKind, namesKinds } from './data-files.ts'
import { articlesAt, nameHead } from './data-records.ts'
import type { DownloadOptions } from './options.ts'

/**
 * The address of an entry's data: a file of its own beside its page from a number of articles on, else that of its
 * register. Absent where nothing is given away as data.
 */
export function entryDataUrl(
  { kind, id, articles }: Pick<RegisterEntry, 'kind' | 'id' | 'articles'>,
  { enabled, entryMinArticles }: DownloadOptions,
): UrlPath | undefined {
  if (!enabled || !isNamesKind(kind)) return undefined
  return articles.length < entryMinArticles
    ? (`/data/${kind}.json` as UrlPath)
    : (`${urls.entry(kind, id)}entry.json` as UrlPath)
}

/** Each person, place, organisation and source with enough articles as JSON beside its page. */
export function* entryFiles(archive: Archive, site: Site, marks = new Marks(archive)): Generator<KeyedFile> {
  const address = (url: UrlPath) => absoluteUrl(url, site) ?? href(url, site.pathPrefix)
  // Once for the files of all whom an article names.
  const headline = rememberEach((article: ArchivedArticle) => headlineOf(article, address))
  for (const kind of namesKinds)
    for (const entry of archive.registers[kind].entries) {
      const url = entryDataUrl(entry, site.publish.data)
      if (url?.endsWith('/entry.json'))
        yield keyedFile(
          filePath(url),
          entryKey(entry, marks),
          () => `${JSON.stringify(entryRecord(entry, archive, address, headline), undefined, 1)}\n`,
        )
    }
}

function entryKey(entry: RegisterEntry, marks: Marks): string[] {
  const { name, aliases, pinyin, links, posts } = entry
  const held = posts.map(({ post, articles }) => [post, marks.namesOf(articles)])
  return [JSON.stringify([name, aliases, pinyin, links, held]), marks.articlesOf(entry)]
}

function isNamesKind(kind: string): kind is NamesKind {
  return namesKinds.some((own) => own === kind)
}

type AddressOf = (url: UrlPath) => string

/** What `people.json` says of a name, with its posts, its links and the headlines of its articles. */
function entryRecord(
  entry: RegisterEntry,
  archive: Archive,
  address: AddressOf,
  headline: (article: ArchivedArticle) => object,
) {
  const idsOf = (ordinals: readonly number[]) => articlesAt(ordinals, archive).map(({ id }) => id)
  return {
    ...nameHead(entry, archive),
    kind: entry.kind,
    url: address(urls.entry(entry.kind, entry.id)),
    links: entry.links,
    posts: entry.posts.map(({ post, articles }) => ({ post, articles: idsOf(articles) })),
    articles: articlesAt(entry.articles, archive).map(headline),
  }
}

function headlineOf({ id, title, date, source }: ArchivedArticle, address: AddressOf) {
  return { id, title, date, source, url: address(urls.article(id)) }
}
