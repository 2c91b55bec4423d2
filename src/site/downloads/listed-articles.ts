import type { Archive, ArchivedArticle } from '../../archive/archive.ts'
import { rememberEach } from '../../text/remember-each.ts'
import { inGroups, listInKeyedParts, listInParts } from '../in-parts.ts'
import type { Marks } from '../marks.ts'
import type { DataKind } from './data-fields.ts'
import { type DataFile, dataFile } from './data-file.ts'
import { charactersOf } from './data-records.ts'

/** How articles stand in a file, each with as many lines as it has records. */
export interface Listing<Record extends object> {
  readonly records: (article: ArchivedArticle) => Iterable<Record>
  readonly line: (record: Record) => string
  readonly open?: string
}

/** Articles of a file, in groups, with what decides all text of each. */
export interface Portion {
  readonly articles: readonly ArchivedArticle[]
  readonly groups: readonly (readonly ArchivedArticle[])[]
  readonly keyOf: (some: readonly ArchivedArticle[]) => string
}

/** Made once for all files of the same articles. */
export function portionOf(articles: readonly ArchivedArticle[], marks: Marks): Portion {
  return {
    ...{ articles, groups: [...inGroups(articles)] },
    keyOf: rememberEach((some) => marks.together(some)),
  }
}

/** A file of articles, in parts that are known by theirs: where one is added, the others are not formatted again. */
export function articlesFile<Record extends object>(
  path: string,
  kind: DataKind,
  { articles, groups, keyOf }: Portion,
  { records, line, open = '' }: Listing<Record>,
): DataFile {
  const key = [keyOf(articles)]
  const linesOf = (article: ArchivedArticle) => [...mapEach(records(article), line)].join('')
  return dataFile(
    ...([path, kind, key] as const),
    () => eachOf(articles, records),
    (all) => listInParts(all, line, { open }),
    () => listInKeyedParts(groups, keyOf, linesOf, { open }),
  )
}

/**
 * The articles that stand in one file: all, or those of a year where the archive is large.
 *
 * @param large - the number of characters from which on it is
 */
export function portions(
  archive: Archive,
  large: number,
): Iterable<[suffix: string, articles: readonly ArchivedArticle[]]> {
  if (!hasCharacters(archive, large)) return [['', archive.articles]]
  const years = new Map<string, ArchivedArticle[]>()
  for (const article of archive.articles) {
    const suffix = `-${article.date?.slice(0, 4) ?? 'undated'}`
    const year = years.get(suffix) ?? []
    years.set(suffix, year)
    year.push(article)
  }
  return years
}

/** Whether an archive has so many: the rest is not counted. */
function hasCharacters({ articles }: Archive, least: number): boolean {
  let characters = 0
  for (const article of articles) {
    characters += charactersOf(article)
    if (characters >= least) return true
  }
  return least <= 0
}

function* eachOf<T, U>(all: Iterable<T>, many: (one: T) => Iterable<U>): Generator<U> {
  for (const one of all) yield* many(one)
}

/** What each of some things gives, when it is asked for. */
export function* mapEach<T, U>(all: Iterable<T>, map: (one: T) => U): Generator<U> {
  for (const one of all) yield map(one)
}
