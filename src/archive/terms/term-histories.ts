import { fold } from '../../text/fold.ts'
import type { StudiedArchive, StudiedArticle } from '../studied-archive.ts'

/** Where a term stands in the archive. */
export interface TermHistory {
  readonly text: string
  /** Ordinals of the articles that contain it, ascending. */
  readonly articles: readonly number[]
  /** Articles a year, every year between the archive's first and last, ascending; those without a day are in none. */
  readonly years: readonly YearCount[]
}

/** Where the same terms stand in an archive's first articles. */
export interface KnownTraces {
  readonly articles: number
  /** Term → ordinals. */
  readonly traces: ReadonlyMap<string, readonly number[]>
}

export interface YearCount {
  readonly year: string
  readonly articles: number
  /** All articles of the year. */
  readonly of: number
}

/**
 * Find the articles of each term: exactly those whose headline, kicker, subtitle or one of whose blocks contains it,
 * folded as the search folds, so that a term's page and a search for it agree.
 *
 * One walk along the text whatever the number of terms.
 *
 * @param known - of so many first articles, those of each term: these articles are not looked at again
 */
export function traceTerms(
  archive: StudiedArchive,
  terms: readonly string[],
  known: KnownTraces = { articles: 0, traces: new Map() },
): TermHistory[] {
  const found = new Map(terms.map((term) => [fold(term), [...(known.traces.get(term) ?? [])]]))
  const find = termFinder([...found.keys()].filter((term) => term !== ''))
  for (const article of archive.articles.slice(known.articles))
    for (const term of find(textsOf(article).map(fold))) found.get(term)?.push(article.ordinal)
  const totals = articlesByYear(archive)
  return terms.map((text) => {
    const articles = found.get(fold(text)) ?? []
    return { text, articles, years: yearCounts(articles, archive, totals) }
  })
}

/** What the search looks through. */
function textsOf({ title, kicker, subtitle, blocks }: StudiedArticle): string[] {
  return [title, kicker ?? '', subtitle ?? '', ...blocks]
}

/** Ask which terms some texts contain: only those are compared that begin with the character at hand. */
function termFinder(terms: readonly string[]): (texts: readonly string[]) => Set<string> {
  const byFirst = new Map<number, string[]>()
  for (const term of terms) {
    const first = term.charCodeAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), term])
  }
  return (texts) => {
    const found = new Set<string>()
    for (const text of texts)
      for (let place = 0; place < text.length; place += 1) {
        const candidates = byFirst.get(text.charCodeAt(place))
        if (!candidates) continue
        for (const term of candidates) if (text.startsWith(term, place)) found.add(term)
      }
    return found
  }
}

function articlesByYear(archive: StudiedArchive): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const years = archive.articles.flatMap(({ date }) => (date ? Number(date.slice(0, 4)) : []))
  // Articles stand by date, so the first and the last year are those at the ends.
  for (let year = years.at(0) ?? 1; year <= (years.at(-1) ?? 0); year += 1)
    counts.set(String(year).padStart(4, '0'), 0)
  for (const { date } of archive.articles)
    if (date) counts.set(date.slice(0, 4), (counts.get(date.slice(0, 4)) ?? 0) + 1)
  return counts
}

function yearCounts(
  ordinals: readonly number[],
  archive: StudiedArchive,
  totals: ReadonlyMap<string, number>,
): YearCount[] {
  const counts = new Map<string, number>()
  for (const ordinal of ordinals) {
    const year = archive.articles[ordinal]?.date?.slice(0, 4)
    if (year) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return [...totals].map(([year, of]) => ({ year, articles: counts.get(year) ?? 0, of }))
}
