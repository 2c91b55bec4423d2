import type { Archive, ArchivedArticle, RegisterEntry } from '../../archive/archive.ts'
import { absoluteUrl } from '../absolute-url.ts'
import type { Site } from '../site.ts'
import { href, urls } from '../url.ts'

/** One article as a record of `articles.jsonl`. */
export function articleRecord(article: ArchivedArticle, site: Site) {
  const { people, places, organizations, events, blocks } = article
  return { ...headOf(article, site), people, places, organizations, events, text: blocks }
}

/** One article as a row of `articles.csv`. */
export function articleRow(article: ArchivedArticle, site: Site) {
  return {
    ...headOf(article, site),
    people: article.people.join(';'),
    places: article.places.join(';'),
    organizations: article.organizations.join(';'),
    characters: charactersOf(article),
  }
}

/** Where an article prints which names, as rows of `mentions.csv`. */
export function* mentionRows({ id, title, blocks, mentions }: ArchivedArticle) {
  for (const { kind, entry, block, start, end } of mentions)
    yield {
      article: id,
      kind,
      entry,
      text: (block === -1 ? title : (blocks[block] ?? '')).slice(start, end),
      block,
      start,
      end,
    }
}

/** A name as a record of `people.json` and the like. */
export function nameRecord(entry: RegisterEntry, archive: Archive) {
  return { ...nameHead(entry, archive), articles: articlesAt(entry.articles, archive).map(({ id }) => id) }
}

/** The articles of a name: a large archive's names have hundreds of thousands together. */
export function articlesAt(ordinals: readonly number[], archive: Archive): ArchivedArticle[] {
  // `flatMap` would take several times as long.
  const found: ArchivedArticle[] = []
  for (const ordinal of ordinals) {
    const article = archive.articles[ordinal]
    if (article) found.push(article)
  }
  return found
}

/** What it says of a name before its articles. */
export function nameHead({ id, name, aliases, pinyin, articles }: RegisterEntry, archive: Archive) {
  const dateOf = (ordinal: number | undefined) =>
    ordinal === undefined ? undefined : archive.articles[ordinal]?.date
  const isDated = (ordinal: number) => dateOf(ordinal) !== undefined
  const [first, last] = [dateOf(articles.find(isDated)), dateOf(articles.findLast(isDated))]
  return { id, name, aliases, pinyin, first, last }
}

function headOf({ id, title, kicker, subtitle, date, source, series }: ArchivedArticle, site: Site) {
  const url = absoluteUrl(urls.article(id), site) ?? href(urls.article(id), site.pathPrefix)
  return { id, url, title, kicker, subtitle, date, source, series }
}

/** Code points of an article's text. */
export function charactersOf(article: ArchivedArticle): number {
  return article.blocks.reduce((sum, block) => sum + countCharacters(block), 0)
}

/** Code points; a surrogate pair is one. */
function countCharacters(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) if (!isPairAt(text, at)) count += 1
  return count
}

/** Whether a pair of surrogates begins there: its second half counts for both. */
function isPairAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdbff) return false
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff
}
