import { fewestTogether, longestListOfNames } from '../../archive/connections.ts'
import { measureCoverage } from '../../archive/coverage.ts'
import { entryIdOf } from '../../archive/entry-id.ts'
import type { Repeats } from '../../archive/repeats/repeats.ts'
import type { StudiedTerms } from '../../archive/study-archive.ts'
import { settledArchive } from '../../archive/terms/settled-archive.ts'
import type { TermHistory, YearCount } from '../../archive/terms/term-histories.ts'
import type { DescribedFile } from '../downloads/data-package.ts'
import { listPages, page } from '../lists.ts'
import type { NameLink, Page } from '../page.ts'
import { passageWords } from '../passage-words.ts'
import type { PublishOptions } from '../publish-options.ts'
import type { GraphLink } from '../studies/layout-graph.ts'
import type {
  ConnectionsSource,
  CoverageData,
  StudyName,
  TermSummary,
  TermYear,
} from '../studies/study-pages.ts'
import type { Summaries } from '../summaries.ts'
import { type UrlPath, urls } from '../url.ts'

/** What the studies are made of besides the archive. */
export interface StudySource {
  readonly publish: PublishOptions
  readonly pageSize: number
  readonly files: readonly DescribedFile[]
  /** Absent where repeated passages are switched off. */
  readonly repeats?: Repeats | undefined
  /** Absent where terms are switched off. */
  readonly terms?: StudiedTerms | undefined
}

const pairsInTable = 200

const linksOfPerson = 4
const passagesInList = 60
const againInList = 12
const sourcesInTable = 60

/** The pages that look at the archive as a whole, and the one that leads to them. */
export function studyPages(summaries: Summaries, source: StudySource): Page[] {
  const { publish, repeats, terms } = source
  const parts: readonly (readonly [StudyName, () => Page[]])[] = [
    ...(terms ? [['terms', () => termPages(summaries, terms, source)] as const] : []),
    ...(publish.connections.enabled
      ? [['connections', () => connectionPages(summaries, publish.connections.people)] as const]
      : []),
    ...(repeats ? [['repeats', () => [repeatsPage(summaries, repeats)]] as const] : []),
    ...(publish.coverage.enabled ? [['coverage', () => [coveragePage(summaries)]] as const] : []),
    ...(publish.data.enabled ? [['data', () => [dataPage(source)]] as const] : []),
  ]
  if (parts.length === 0) return []
  const studies = parts
    .map(([name]) => ({ name, url: name === 'data' ? urls.data : urls.study(name) }))
    .filter(({ name }) => name !== 'terms' || hasTerms(source))
  return [page('studies', urls.studies, () => ({ studies })), ...parts.flatMap(([, pages]) => pages())]
}

/** Whether there are terms to show: a young archive has none but those of the configuration. */
function hasTerms({ terms, publish }: StudySource): boolean {
  return (
    publish.terms.list.length > 0 || [...(terms?.distinctive.values() ?? [])].some(({ length }) => length > 0)
  )
}

function connectionPages(summaries: Summaries, people: number): Page[] {
  const years = yearsOf(summaries).map((year) => ({ year, url: urls.study('connections', year) }))
  const all = urls.study('connections')
  const { articles } = summaries.archive
  const pageOf = (url: UrlPath, year?: string) => {
    const common = { ...(year !== undefined && { year }), years, all }
    const own = year === undefined ? articles : articles.filter(({ date }) => date?.startsWith(year))
    return page(
      'connections',
      url,
      () => ({ ...common, ...drawnConnections(summaries, people, year) }),
      () =>
        JSON.stringify([
          common,
          people,
          fewestTogether(summaries.archive),
          summaries.marks.namesOf(own.map(({ ordinal }) => ordinal)),
        ]),
    )
  }
  return [pageOf(all), ...years.map(({ year, url }) => pageOf(url, year))]
}

function drawnConnections(
  summaries: Summaries,
  most: number,
  year?: string,
): Omit<ConnectionsSource, 'year' | 'years' | 'all'> {
  const fewest = fewestTogether(summaries.archive)
  const { people, pairs } = summaries.views.connections(year)
  const drawn = people.slice(0, most)
  const places = new Map(drawn.map(({ entry }, index) => [entry, index]))
  const links: GraphLink[] = []
  const degrees = drawn.map(() => 0)
  // The strongest links of each: all of them would be a thicket.
  for (const { one, other, articles } of pairs) {
    const [from, to] = [places.get(one), places.get(other)]
    if (from === undefined || to === undefined) continue
    if (Math.min(degrees[from] ?? 0, degrees[to] ?? 0) >= linksOfPerson) continue
    for (const end of [from, to]) degrees[end] = (degrees[end] ?? 0) + 1
    links.push({ from, to, articles })
  }
  const linked = drawn.map((_, index) => (degrees[index] ?? 0) > 0)
  const shown = linked.flatMap((is, index) => (is ? index : []))
  const nodes = shown.map((index) => nameOf(drawn[index], summaries))
  const renumbered = links.map((link) => ({
    ...link,
    from: shown.indexOf(link.from),
    to: shown.indexOf(link.to),
  }))
  return {
    graph: { nodes, links: renumbered },
    pairs: pairs.slice(0, pairsInTable).map(({ one, other, articles }) => ({
      one: nameOf({ entry: one, articles }, summaries),
      other: nameOf({ entry: other, articles }, summaries),
      articles,
    })),
    pairCount: pairs.length,
    fewest,
    longestList: longestListOfNames,
    people: people.length,
  }
}

function nameOf(
  person: { readonly entry: Parameters<typeof urls.entry>[1]; readonly articles: number } | undefined,
  summaries: Summaries,
): NameLink {
  const link = person && summaries.name('people', person.entry)
  if (!person || !link) throw new Error('A person of the connections is not in the register')
  return { ...link, articles: person.articles }
}

function termPages(
  summaries: Summaries,
  { distinctive, histories }: StudiedTerms,
  { publish, pageSize }: StudySource,
): Page[] {
  const traced = new Map(histories.map((history) => [history.text, history]))
  const summaryOf = (text: string) =>
    termSummary(traced.get(text) ?? { text, articles: [], years: [] }, summaries)
  const { until } = settledArchive(summaries.archive)
  const list = page('terms', urls.study('terms'), () => ({
    ...(until !== undefined && { until }),
    chosen: publish.terms.list.map(summaryOf),
    distinctive: [...distinctive]
      .reverse()
      .map(([year, terms]) => ({ year, terms: terms.map(({ text }) => summaryOf(text)) })),
  }))
  return [list, ...[...traced.values()].flatMap((history) => pagesOfTerm(history, summaries, pageSize))]
}

function pagesOfTerm(history: TermHistory, summaries: Summaries, pageSize: number): Page[] {
  return listPages(termUrl(history.text), history.articles, pageSize).map(({ url, items, ...rest }) =>
    page('term', url, () => ({
      ...rest,
      items: items.map((ordinal) => summaries.articleAt(ordinal)),
      text: history.text,
      ...(rest.newest && { whole: termSummary(history, summaries) }),
      terms: urls.study('terms'),
    })),
  )
}

function termSummary({ text, articles, years }: TermHistory, summaries: Summaries): TermSummary {
  const dated = articles.filter((ordinal) => summaries.archive.articles[ordinal]?.date)
  const [first, last] = [dated[0], dated.at(-1)]
  return {
    text,
    url: termUrl(text),
    articles: articles.length,
    years: years.map((year) => termYear(year, summaries)),
    ...(first !== undefined && { first: summaries.articleAt(first) }),
    ...(last !== undefined && { last: summaries.articleAt(last) }),
  }
}

function termYear({ year, articles, of }: YearCount, { views }: Summaries): TermYear {
  const share = of === 0 ? 0 : Number(((articles / of) * 100).toPrecision(2))
  return { year, ...(views.calendar.periods.has(year) && { url: urls.year(year) }), articles, share }
}

function termUrl(text: string) {
  return urls.study('terms', entryIdOf(text))
}

function repeatsPage(summaries: Summaries, repeats: Repeats): Page {
  return page('repeats', urls.study('repeats'), () => ({
    passages: repeats.passages
      .slice(0, passagesInList)
      .flatMap(({ first: { article, block, start, end }, articles }) => {
        const [first, ...again] = articles
        if (first === undefined) return []
        return {
          text: passageWords(summaries.archive.articles[article]?.blocks[block] ?? '', start, end),
          articles: articles.length,
          first: summaries.articleAt(first),
          again: again.slice(0, againInList).map((ordinal) => summaries.articleAt(ordinal)),
          more: Math.max(0, again.length - againInList),
        }
      }),
  }))
}

function coveragePage(summaries: Summaries): Page {
  return page('coverage', urls.study('coverage'), () => coverageData(summaries))
}

function coverageData(summaries: Summaries): CoverageData {
  const { days, undated, usualStep, gaps, sources, years } = measureCoverage(summaries.archive)
  const all = [...days]
  const [first, last] = [all[0]?.[0], all.at(-1)?.[0]]
  return {
    ...(first && { first }),
    ...(last && { last }),
    undated,
    ...(usualStep !== undefined && { usualStep }),
    gaps,
    years: years.map((year) => {
      const own = all.filter(([day]) => day.startsWith(year))
      const months = Array.from({ length: 12 }, () => 0)
      for (const [day, count] of own) {
        const month = Number(day.slice(5, 7)) - 1
        months[month] = (months[month] ?? 0) + count
      }
      const hasPage = summaries.views.calendar.periods.has(year)
      return { year, ...(hasPage && { url: urls.year(year) }), days: own, months }
    }),
    sources: sources.slice(0, sourcesInTable).flatMap(({ entry, articles, byYear }) => {
      const link = summaries.name('sources', entry)
      return link ? { ...link, articles, byYear } : []
    }),
    moreSources: Math.max(0, sources.length - sourcesInTable),
  }
}

function dataPage({ files, publish }: StudySource): Page {
  return page('data', urls.data, () => ({ files, articleFiles: publish.data.articles }))
}

function yearsOf(summaries: Summaries): string[] {
  return [...new Set(summaries.archive.articles.flatMap(({ date }) => date?.slice(0, 4) ?? []))].sort()
}
