import type { RegisterEntry, RegisterKind } from '../../archive/archive.ts'
import { registerKinds } from '../../archive/registrar.ts'
import { groupBy } from '../../text/group-by.ts'
import { page } from '../lists.ts'
import type { Page, ProvinceCount, RegisterData, RegisteredName } from '../page.ts'
import type { PlanOptions } from '../plan-pages.ts'
import type { Summaries } from '../summaries.ts'
import { initialAnchor, type UrlPath, urls } from '../url.ts'
import { entryPages } from './entries.ts'

/** A register of more names has a page for each initial; the most named stand on its first. */
const namesOnOnePage = 400
const namesOfInitialPage = 600
const mostNamedShown = 120

/** The registers, a page or more for each entry, and redirects from the addresses that entries had before. */
export function* registerPages(summaries: Summaries, options: PlanOptions): Generator<Page> {
  for (const kind of registerKinds) {
    yield* indexPages(kind, summaries)
    for (const entry of summaries.archive.registers[kind].entries) {
      yield* entryPages(entry, summaries, options)
      yield* redirectsTo(entry, summaries)
    }
  }
}

function redirectsTo({ kind, id, name, formerIds }: RegisterEntry, { archive }: Summaries): Page[] {
  const to = urls.entry(kind, id)
  return formerIds
    .filter((former) => !archive.registers[kind].byId.has(former))
    .map((former) => page('redirect', urls.entry(kind, former), () => ({ to, name })))
}

/** A register's first page, and a page for each initial where the register is large. */
function indexPages(kind: RegisterKind, summaries: Summaries): Page[] {
  const { entries } = summaries.archive.registers[kind]
  const groups = groupByInitial(entries)
  const large = entries.length > namesOnOnePage
  const initials = [...groups].map(([initial, { length }]) => ({
    initial,
    names: length,
    ...(large
      ? { url: urls.initial(kind, initial) }
      : { url: urls.register(kind), anchor: initialAnchor(initial) }),
  }))
  const common = { register: kind, total: entries.length, initials }
  const first = page(
    'register',
    urls.register(kind),
    (): RegisterData => ({
      ...common,
      groups: large ? [] : namesByInitial(groups, summaries),
      most: large ? mostNamedOf(entries, summaries) : [],
      pages: [],
      page: 1,
      provinces: kind === 'places' ? provinceCounts(summaries) : [],
      abroad: kind === 'places' ? summaries.views.places.abroad.map((entry) => summaries.entry(entry)) : [],
    }),
  )
  return large
    ? [first, ...[...groups].flatMap(([initial, own]) => initialPages(initial, own, common, summaries))]
    : [first]
}

function initialPages(
  initial: string,
  entries: readonly RegisterEntry[],
  common: Pick<RegisterData, 'register' | 'total' | 'initials'>,
  summaries: Summaries,
): Page[] {
  const own = urls.initial(common.register, initial)
  const slices = Array.from({ length: Math.ceil(entries.length / namesOfInitialPage) }, (_, index) =>
    entries.slice(index * namesOfInitialPage, (index + 1) * namesOfInitialPage),
  )
  const pages = slices.map((_, index) => ({
    page: index + 1,
    url: index === 0 ? own : (`${own}${index + 1}/` as UrlPath),
  }))
  return slices.map((slice, index) =>
    page(
      'register',
      pages[index]?.url ?? own,
      (): RegisterData => ({
        ...common,
        initial,
        groups: namesByInitial(new Map([[initial, slice]]), summaries),
        most: [],
        pages,
        page: index + 1,
        provinces: [],
        abroad: [],
      }),
    ),
  )
}

function namesByInitial(groups: ReadonlyMap<string, readonly RegisterEntry[]>, summaries: Summaries) {
  return [...groups].map(([initial, entries]) => ({
    initial,
    names: entries.map((entry): RegisteredName => ({ ...summaries.entry(entry), pinyin: entry.pinyin })),
  }))
}

function mostNamedOf(entries: readonly RegisterEntry[], summaries: Summaries) {
  return entries
    .toSorted((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1))
    .slice(0, mostNamedShown)
    .map((entry) => summaries.entry(entry))
}

/** The provincial-level divisions; none where the archive names no place in China. */
export function provinceCounts(summaries: Summaries): ProvinceCount[] {
  const { provinces } = summaries.views.places
  if (provinces.every(({ articles }) => articles === 0)) return []
  return provinces.map(({ name, articles, entry }) => ({
    name,
    articles,
    ...(entry && { url: urls.entry('places', entry.id) }),
  }))
}

/** Entries by initial: letters first, then all that no letter begins. */
function groupByInitial(entries: readonly RegisterEntry[]): Map<string, RegisterEntry[]> {
  const groups = groupBy(entries, ({ initial }) => initial)
  return new Map([...groups].sort(([a], [b]) => Number(a === '#') - Number(b === '#') || (a < b ? -1 : 1)))
}
