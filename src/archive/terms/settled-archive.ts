import type { StudiedArchive } from '../studied-archive.ts'

/** An archive of fewer articles is looked at whole. */
const manyArticles = 1000

/** The articles of months that are over, so that what is found in them stays when a day is added. */
export interface SettledArchive extends StudiedArchive {
  /** The last month that is looked at, `2024-06`; absent where the whole archive is. */
  readonly until?: string
}

/** Leave out a large archive's newest month, and the names that only that month has. */
export function settledArchive(archive: StudiedArchive, many = manyArticles): SettledArchive {
  const { articles, registers } = archive
  const newest = articles.at(-1)?.date?.slice(0, 7)
  if (articles.length < many || newest === undefined) return archive
  // Articles stand by date.
  const end = articles.findIndex(({ date }) => date?.startsWith(newest))
  const until = articles[end - 1]?.date?.slice(0, 7)
  const settled = Object.entries(registers).map(([kind, { entries }]) => [
    kind,
    { entries: entries.filter(({ articles: [first = end] }) => first < end) },
  ])
  return {
    articles: articles.slice(0, end),
    registers: Object.fromEntries(settled),
    ...(until !== undefined && { until }),
  }
}
